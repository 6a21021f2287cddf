import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { splitSentences } from '#lib/source/split.ts';

// Properties try hundreds of texts, which takes a while where others use the machine too.
vi.setConfig({ testTimeout: 60_000 });

/** Cases are written with ¦ where a sentence ends; the mark itself is taken out. */
function check(cases: [name: string, marked: string][]): void {
  it.each(cases)('%s', (_, marked) => {
    const pieces = splitSentences(marked.replaceAll('¦', '')).map(({ text }) => text);
    expect(pieces).toEqual(marked.split('¦').map((piece) => piece.trim()));
  });
}

describe('splitSentences keeps offices and names whole', () => {
  check([
    ['a country before an office', 'On Friday, U.S. President Ames signed the order.¦ It bars all sales.'],
    ['a country before an office, at the start', 'U.S. Senator Ames left.¦ U.S. officials stayed.'],
    ['a country at the end of a sentence', 'They were made in the U.S.¦ The firm sells them abroad.'],
    ['a country and a pronoun', 'She moved to the U.K.¦ She stayed there.'],
    ['a country, then a preposition', 'He works in the U.S.¦ In winter he rests.'],
    ['a country and a question', 'Do they live in the E.U.?¦ Nobody knows.'],
    ['a possessive after a country', 'It was the U.S.’s first.¦ More came.'],
    ['a country before a number', 'The U.S. 5G networks are new.'],
    ['the U.S. First Lady', 'Then U.S. First Lady Ames spoke.'],
    ['a capital with its district', 'She lives in Washington, D.C.¦ Her son does not.'],
    ['a district in mid-sentence', 'The Washington, D.C. office closed.'],
    ['a title', 'Mr. Ames met Mrs. Hall.¦ Dr. Lund was late.'],
    ['two titles', 'Prof. Dr. Lund spoke.¦ Nobody listened.'],
    ['a title at the end of a line', 'They met Mr.\nAmes and left.'],
    ['military and church titles', 'Gen. Ames and Lt. Col. Hall met Rev. Lund.'],
    ['one initial', 'Ann B. Hall wrote it.'],
    ['two initials', 'J. K. Ames wrote it.¦ A. Hall drew it.'],
    ['initials without space', 'J.K. Ames wrote it.'],
    ['an initial that is a pronoun', 'They left, she and I.¦ Nobody saw us.'],
    ['a letter that ends a sentence', 'Oranges hold vitamin C.¦ They keep well.'],
    ['a plan with a letter', 'There is no plan B.¦ The firm has one plan only.'],
    ['an initial before a name that is a word', 'It was signed by George F. Will and others.'],
    ['junior in a name', 'Carl Ames Jr. Hall opened.¦ Carl Ames Sr. did not come.'],
    ['junior at the end', 'It was sold to Carl Ames Jr.¦ He kept it.'],
    ['a doctorate', 'Eva Lund, Ph.D., came.¦ She has a Ph.D.¦ It took years.'],
    [
      'a saint and a street',
      'St. Olaf lived near 5th St. for years.¦ The house on Main St.¦ The shop is gone.'
    ],
    ['a mountain', 'They climbed Mt. Elm.¦ It rained.']
  ]);
});

describe('splitSentences knows abbreviations', () => {
  check([
    ['a firm before a small letter', 'Ames & Co. at last sold it.'],
    ['a firm at the end', 'It was sold to Ames & Co.¦ It cost little.'],
    ['a firm and its head', 'Ames Inc. Chief Executive Hall left.'],
    ['a firm and a comma', 'Ames Corp., Hall Ltd. and Lund Bros. merged.'],
    ['for example', 'Fruit, e.g. Norfolk apples, is sold.¦ So is i.e. Elm wood.'],
    ['versus', 'It was Elm v. Oak and Oak vs. Ash.'],
    ['and so on, in the middle', 'Apples, pears, etc. are sold.'],
    ['and so on, at the end', 'They sell apples, pears, etc.¦ They buy nothing.'],
    ['a number', 'It is No. 5 on the list.¦ It was No. 1.'],
    ['the answer no', 'Was he there?¦ He said no.¦ Nobody believed him.'],
    ['pages', 'See p. 55 and pp. 60–65.¦ Then go on.'],
    ['figures and volumes', 'See Fig. 3 in Vol. 2, ch. 7.'],
    ['a month before a day', 'It began on Jan. 5 and ended on Dec. 12.¦ It rained.'],
    ['a month at the end', 'It began last Jan.¦ The end is open.'],
    ['a weekday', 'Open Mon. to Fri. only.'],
    ['about so many', 'It holds approx. 40 seats, ca. 20 of them free.'],
    ['a time before a small letter', 'At 5 a.m. the doors open.'],
    ['a time put first', 'At 5 a.m. Ms. Hall opened the doors.'],
    ['a time at the end', 'The doors close at 6 p.m.¦ Ms. Hall locks them.'],
    ['a time and a weekday', 'It starts at 6 p.m. Monday.¦ Come early.'],
    ['a time and its zone', 'It starts at 6 p.m. Eastern time.'],
    ['a state', 'They met in Springfield, Ill. for a day.¦ He fell ill.¦ She did not.'],
    ['years before our era', 'It was built in 300 B.C. by slaves.¦ It fell in 100 B.C.¦ It was rebuilt.'],
    ['feet and inches', 'It is 6 ft. 2 in. tall.'],
    ['German', 'Es gibt z. B. Äpfel.¦ Am 12. Juni kam Dr. Lund.'],
    ['Spanish', 'Vino la Srta. Lund.¦ El Sr. Hall no vino.'],
    ['French', 'M. Lund est parti.¦ Mme. Hall est restée.']
  ]);

  it('takes in the abbreviations that the caller adds', () => {
    const text = 'The Abt. Nord closed. The end.';
    expect(splitSentences(text).map((piece) => piece.text)).toHaveLength(3);
    expect(splitSentences(text, { abbreviations: ['Abt.'] }).map((piece) => piece.text)).toEqual([
      'The Abt. Nord closed.',
      'The end.'
    ]);
  });
});

describe('splitSentences reads numbers and addresses', () => {
  check([
    ['decimals', 'It rose by 3.5 percent to 1,000.25.¦ It fell again.'],
    ['money', 'It costs $5.00.¦ It was $4.50.'],
    ['a sentence that begins with a number', 'It has five doors.¦ 40 are planned.'],
    ['a year at the end', 'It began in 1987.¦ Five people came.'],
    ['a sentence that begins with money', 'It grew.¦ $60 billion was spent.'],
    ['a dotted date', 'It came on 27.10.2014 and left.'],
    ['a version', 'Version 2.0.1 is out.¦ Version 3 is not.'],
    ['an address', 'See https://example.org/a.b/c.html?d=e.f for more.¦ Or ask.'],
    ['an address at the end', 'It is at www.example.org.¦ Have a look.'],
    ['a mail address', 'Write to ann.hall@example.org.¦ She answers.'],
    ['a file name', 'Open notes.txt and Read.me in it.'],
    ['a forgotten space', 'It is late.¦They are gone.'],
    ['5G at the start', 'It is new.¦ 5G will link homes.']
  ]);
});

describe('splitSentences reads marks', () => {
  check([
    ['question and exclamation', 'Who came?¦ Nobody!¦ Why?!¦ Nobody knows.'],
    ['a question inside a sentence', 'The question “Who came?” was not asked.'],
    ['several marks', 'No!!!¦ Really???¦ Yes.'],
    ['an ellipsis inside', 'It was … well … late.'],
    ['an ellipsis at the end', 'He waited...¦ Nobody came.'],
    ['an ellipsis character at the end', 'He waited…¦ Then he left.'],
    ['four dots', 'He waited....¦ Nobody came.'],
    ['spaced dots before I', 'The thing is . . . I forgot.'],
    ['left out words in brackets', 'He said “it […] works” and left.'],
    ['dots before a small letter', 'He left.¦ ...and came back.'],
    ['a name with a mark', 'She works at Yahoo! in town.¦ She likes Yahoo!¦ She stays.'],
    ['a bracket inside', 'He taught (He was paid. It was little.) at the school.'],
    ['a sentence in brackets', 'He left.¦ (Nobody saw him.)¦ Then it rained.'],
    ['a bracket at the end', 'He left (at last).¦ Nobody minded.'],
    ['a question in brackets', 'He left (why?) at noon.'],
    ['a note number', 'It fell.[12]¦ It rose.²¦ It stayed.'],
    ['emoji between', 'It works.¦ 🎉 They cheered.'],
    ['an emoji inside', 'It 🎉 works.¦ Good.'],
    ['a small brand', 'He waited.¦ iPhone sales fell.¦ eBay did not.'],
    ['a dash', 'He left — Mr. Hall stayed.¦ Good.'],
    ['a dateline with a no-break space', 'LONDON, ENGLAND —\u00a0U.S. officials came.¦ They left.'],
    ['a no-break space between sentences', 'He left.¦\u00a0She stayed.'],
    ['a semicolon and a colon', 'He left; she stayed: it was late.']
  ]);
});

describe('splitSentences reads quotations', () => {
  check([
    ['an attribution after', '“We stay,” he said.¦ They did.'],
    ['a split quotation', '“We stay,” he said.¦ “We always stay.”'],
    ['several sentences in one', '“We stay.¦ We always stay.¦ Nobody leaves.”¦ Then he left.'],
    ['a full stop inside', 'He called it “a new era.”¦ Nobody laughed.'],
    ['a full stop outside', 'He called it “a new era”.¦ Nobody laughed.'],
    ['a small letter after', '“We stay.” he said.'],
    ['a question and a pronoun', '“Who stays?” she asked.'],
    ['a question and a name', '“Who stays?” Hall asked.¦ Nobody answered.'],
    ['an exclamation and a full name', '“Never!” Ann Hall said.'],
    ['a question and a new sentence', '“Who stays?”¦ He asked twice.'],
    ['single marks', '‘We stay.’¦ They did.'],
    ['straight marks', '"We stay." he said.¦ "We do."¦ He left.'],
    ['straight single marks', "He said, 'We stay.' and left."],
    ['a quotation in a quotation', '“He said ‘We stay.’”¦ She left.'],
    ['guillemets', '«On reste.»¦ Il partit.'],
    ['guillemets with spaces', '« On reste. »¦ Il partit.'],
    ['German marks', '„Wir bleiben.“¦ Er ging.'],
    ['a closing mark mistyped', '"We stay.“¦ However, they left.'],
    ['a quotation that opens after an abbreviation', 'It is on the U.S. “Entity List,” he said.']
  ]);
});

describe('splitSentences reads the prose of news', () => {
  check([
    ['a dateline', 'NORFOLK (AP) — The U.S. economy grew 2.1% in Q3.¦ It shrank in Q4.'],
    ['a representative', '“We will not,” said U.S. Rep. Ann Hall, D-Ohio.¦ “Not ever.”'],
    ['a bill and a day', 'Gov. Hall signed S.B. 12 into law on Sept. 3.¦ Critics sued.'],
    ['a short amount', 'It sold for £1.2m.¦ The buyer was J.P. Ames & Co., the bank said.'],
    ['a town and its state', 'He was born in St. Olaf, Mo., in 1950.¦ He died in 2001.'],
    ['a postal code', 'He lives at 12 Elm St., Norfolk, Va. 23510.'],
    ['ranks by number', 'The No. 2 official left.¦ His No. 1 stayed.'],
    ['a question put in two', '“What,” he asked, “is this?”¦ No one answered.'],
    ['an exclamation and its speaker', '“Stop!” shouted the guard.'],
    ['a stock’s sign', 'The firm (NYSE: ABC.N) rose 3 pct.¦ Analysts cheered.'],
    ['times with zones', 'At 3:30 p.m. EST on Monday, it rained.¦ At 4 p.m. it stopped.'],
    ['ranks of officers', 'Dr. Hall, M.D., Ph.D., spoke first.¦ Lt. Gen. Ames followed.'],
    ['a council', 'The U.N. Security Council met.¦ The U.N. said so.'],
    ['a species', 'The E. coli outbreak grew.¦ C. elegans did not.'],
    ['a percentage at the start', 'Prices rose 5 per cent.¦ 5 per cent is much.'],
    ['a row of dotted names', 'In the U.S., U.K. and E.U. the rule holds.¦ In the U.S. it does not.'],
    ['titles of works', 'The film “Who Is It?” won.¦ The film “Stop!” did not.'],
    ['and others', 'Ann, Bob et al. wrote it.¦ Lund et al. (2010) did not.'],
    ['a decade and a cut word', 'It was the 1990s.¦ ’Twas a good time.'],
    ['letters as names', 'I, too, left.¦ So did A.¦ So did B.'],
    ['one word each', 'Why?¦ Because.¦ And?¦ Nothing.']
  ]);
});

describe('splitSentences reads lines and lists', () => {
  check([
    ['a heading', 'The doors close¦\n\nThey closed at noon.'],
    ['a heading that asks', 'What comes next?¦\n\nNobody knows.'],
    [
      'a heading in a line of its own',
      'The doors close¦\nThey closed at noon, and nobody saw it.¦ Then it rained.'
    ],
    ['paragraphs', 'It is late.¦\n\nThey are gone.¦\n\n\nEnd of it.'],
    ['carriage returns', 'It is late.¦\r\n\r\nThey are\r\ngone.'],
    ['old carriage returns', 'It is late.¦\r\rThey are gone.'],
    ['a line of spaces between', 'It is late¦\n \t\u00a0\nThey are gone.'],
    [
      'hard-wrapped lines',
      'The doors of the old house were\nclosed at noon by the men of the\nfirm.¦ Nobody saw it.'
    ],
    [
      'a wrapped line before a capital',
      'The doors of the old house in\nNorfolk were closed at noon by\nAmes and his men.'
    ],
    ['lines that are no prose', 'apples¦\npears and plums¦\nnuts, raisins'],
    ['numbered lines', '1. Open the door.¦\n2. Close the door.¦\n3) Leave.'],
    ['bulleted lines', '• open the door¦\n• close the door'],
    ['dashed lines', '- open the door.¦\n- close the door.'],
    ['a list in one line', '1. Open the door¦ 2. Close it'],
    ['a list with letters in one line', 'a) tea¦ b) milk¦ c) sugar'],
    ['bullets in one line', '• tea¦ • milk'],
    ['a byte order mark', '\ufeffIt is late.¦ They left.'],
    ['a separator', 'It is late.¦\n\n* * *¦\n\nThey left.'],
    ['a last line without an end', 'It is late.¦ They'],
    ['a page break', 'It is late¦\fThey left.']
  ]);

  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\u00a0\r\n\ufeff')).toEqual([]);
  });
});

describe('splitSentences reads other scripts', () => {
  check([
    ['Chinese', '他走了。¦她留下了！¦为什么？'],
    ['Japanese quotation', '彼は「行く。帰る。」と言った。¦雨だった。'],
    ['Arabic', 'ذهب الرجل.¦ هل عاد؟¦ لا.'],
    ['Urdu', 'وہ گیا۔¦ وہ آیا۔'],
    ['Hindi', 'वह गया।¦ वह आया।'],
    ['Armenian', 'Նա գնաց:¦ Նա եկավ:'],
    ['Amharic', 'ሄደ።¦ መጣ።'],
    ['Russian', 'Он ушёл.¦ Она осталась.'],
    ['Spanish marks', '¿Quién vino?¦ ¡Nadie!¦ Así fue.']
  ]);
});

describe('splitSentences loses nothing', () => {
  const words = fc.constantFrom(
    'U.S.',
    'Mr.',
    'It',
    'is',
    '“no”',
    '5.5',
    '\n',
    '\r\n\r\n',
    '…',
    '🎉',
    '\u00a0',
    '.',
    '?”',
    '(',
    ')',
    '1.',
    '•',
    '—'
  );
  const prose = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));
  it.each([
    ['any Unicode text', fc.string({ unit: 'binary', maxLength: 200 })],
    ['prose with hard marks', prose]
  ])('every piece of %s is a stretch of it, in order, and only white space stands between', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let cursor = 0;
        for (const { start, end, text: piece } of splitSentences(text)) {
          expect(text.slice(start, end)).toBe(piece);
          expect(piece.trim()).toBe(piece);
          expect(text.slice(cursor, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          cursor = end;
        }
        expect(text.slice(cursor).trim()).toBe('');
      }),
      { numRuns: 200 }
    );
  });
});
