// Ways to write a number, and what it counts.
// [the whole expression] | bound and number, in whole units | unit, - for none | form | hedge

export const numbers = `
It has signed [40 contracts] to build networks. | as-stated 40 | contract | plain
It shipped [70,000 base stations]. | as-stated 70000 | base-station | grouped
Today [4 billion people] use it. | as-stated 4000000000 | person | scaled
It and [70 other affiliates] are listed. | as-stated 70 | affiliate | plain
He began with [five other investors] there. | as-stated 5 | investor | number-word
It is modeled on [a dozen European cities]. | as-stated 12 | city | dozen
They bought [half a dozen ships]. | as-stated 6 | ship | fraction-of-scale
They wrote [1,234.56] in the book. | as-stated 1234.56 | - | decimal
[Twenty-one cities] voted. | as-stated 21 | city | number-word
They lost [two hundred and fifty thousand people]. | as-stated 250000 | person | number-word
[One hundred and one ships] sailed. | as-stated 101 | ship | number-word
[Fifteen hundred people] came. | as-stated 1500 | person | number-word
[A hundred people] came. | as-stated 100 | person | number-word
[A million and a half people] came. | as-stated 1500000 | person | mixed-fraction
[Two and a half million people] came. | as-stated 2500000 | person | mixed-fraction
[Half a million people] came. | as-stated 500000 | person | fraction-of-scale
[Three quarters of a million people] came. | as-stated 750000 | person | fraction-of-scale
It took [two and a half years]. | as-stated 2.5 | year | duration
It takes [2½ hours]. | as-stated 2.5 | hour | duration
[One point five million people] came. | as-stated 1500000 | person | number-word
It has [1.5 million] users. | as-stated 1500000 | - | scaled
It has [40k] users. | as-stated 40000 | - | suffixed
It has [5m] users. | as-stated 5000000 | - | suffixed
The wall is [5m] high. | as-stated 5 | metre | symbol
It lost [10 000 people]. | as-stated 10000 | person | grouped
It lost [10\u00a0000\u00a0000 people]. | as-stated 10000000 | person | grouped
They paid [1,00,000] there. | as-stated 100000 | - | grouped
It grew by [−5] last night. | as-stated -5 | - | negative
It was [minus five degrees]. | as-stated -5 | degree | measure
It has [1.5 × 10⁶] cells. | as-stated 1500000 | - | scientific
It has [3 x 10^8] cells. | as-stated 300000000 | - | scientific
A [1,100-word] letter came. | as-stated 1100 | word | compound
A [19]-nation pact came. | as-stated 19 | - | compound
They held [six]-party talks. | as-stated 6 | - | compound
A [26-year-old] won. | as-stated 26 | year | age
The bridge was built [26 years] before. | as-stated 26 | year | duration
He lived [26 years] there. | as-stated 26 | year | duration
A [five-year] plan was made. | as-stated 5 | year | compound
They stayed for only [a week]. | as-stated 1 | week | article
He won for [three consecutive years]. | as-stated 3 | year | duration
[One contract] was signed. | as-stated 1 | contract | number-word
The [two] were expected to stay. | as-stated 2 | - | number-word
All [six] aboard were safe. | as-stated 6 | - | number-word
The answer is [42]. | as-stated 42 | - | plain
[2019 contracts] were signed. | as-stated 2019 | contract | plain
On Wednesday [40 people] came. | as-stated 40 | person | plain
It has [20 high-speed ships]. | as-stated 20 | ship | plain
It has [40 new 5G contracts]. | as-stated 40 | contract | plain
It has [12 of the world’s ships]. | as-stated 12 | ship | plain
COMPANY SIGNS [40 CONTRACTS] | as-stated 40 | contract | plain
Company Signs [Forty Contracts] With Large Carriers | as-stated 40 | contract | number-word
They sent [a pair of ships]. | as-stated 2 | ship | set
At 3 in the morning, [5 people] came. | as-stated 5 | person | plain
The firm cut [1,200] of its [15,000] jobs. | as-stated 1200 | - | grouped || as-stated 15000 | - | grouped
Her son, [7], and daughter, [10], sang. | as-stated 7 | - | plain || as-stated 10 | - | plain
They hold [40], [50] and [60 contracts]. | as-stated 40 | - | plain || as-stated 50 | - | plain || as-stated 60 | contract | plain
In May 2019, [40 contracts] were signed. | as-stated 40 | contract | plain
In 2019, [300] died. | as-stated 300 | - | plain
[Zero contracts] were signed. | as-stated 0 | contract | number-word
The last [three ships] left; the other [two] stayed. | as-stated 3 | ship | number-word || as-stated 2 | - | number-word
The first [five ships] left. | as-stated 5 | ship | number-word
[Four hundred and twenty] of them left. | as-stated 420 | - | number-word
[Four of those people] left. | as-stated 4 | person | number-word
It employs [1,999 people] and [2000] contractors. | as-stated 1999 | person | grouped || as-stated 2000 | - | plain
[One hundred years] on, [a hundred and one] stand. | as-stated 100 | year | duration || as-stated 101 | - | number-word
`;
