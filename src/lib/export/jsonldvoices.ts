// The document’s voices as linked data: who they are and what they belong to.
import type { Voice, VerifiedDocument, VoiceId } from '#lib/claims/claim.ts';
import { printVoice } from '#lib/words/voice.ts';

/** A group that the text leaves unnamed is neither a person nor a body, so it stays a thing. */
const types: Readonly<Record<Voice['kind'], string>> = {
  outlet: 'NewsMediaOrganization',
  person: 'Person',
  body: 'Organization',
  group: 'Voice'
};

/** The address of a voice inside claims.jsonld: `#voice-huawei`. */
export function addressVoice(id: VoiceId): string {
  return `#voice-${id}`;
}

/** @example describeVoices(document)[0] // { id: '#voice-outlet', type: 'NewsMediaOrganization', name: 'VOA', … } */
export function describeVoices(document: VerifiedDocument) {
  return [...document.voices.values()].map(({ id, name, kind, of, role }) => ({
    id: addressVoice(id),
    type: types[kind],
    name,
    description: printVoice(document, id),
    ...(role ? { jobTitle: role } : {}),
    ...(of ? { memberOf: addressVoice(of) } : {})
  }));
}
