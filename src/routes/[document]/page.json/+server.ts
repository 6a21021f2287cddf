// What the page of charts needs beside its HTML once a reader moves.
import { printPage } from '../../printed.ts';
import { documentEntries } from '../../seed.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = documentEntries;

export const GET: RequestHandler = async ({ params }) =>
  new Response(JSON.stringify(await printPage(params.document)), {
    headers: { 'content-type': 'application/json; charset=utf-8' }
  });
