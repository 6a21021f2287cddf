// What the server brings to the pages: the printer of pictures, which no reader's browser needs.
import { printKey, printPictures } from '#lib/ui/pictures.ts';
import { providePrinter } from '#lib/ui/printer.ts';

providePrinter({ printKey, printPictures });
