// Two numbers as one span.
// [the whole expression] | bound and number, in whole units | unit, - for none | form | hedge

export const ranges = `
[Between nine and fifteen thousand people] came. | between 9000..15000 | person | range-between
They hold [10 to 20 contracts]. | between 10..20 | contract | range-to
They hold [10–20 contracts]. | between 10..20 | contract | range-dash
They hold [10-20 contracts]. | between 10..20 | contract | range-dash
They hold [nine or ten contracts]. | between 9..10 | contract | range-or
[One or two people] came. | between 1..2 | person | range-or
It costs [$5 to $10 million]. | between 5000000..10000000 | USD | range-to
It costs [$5-10 million]. | between 5000000..10000000 | USD | range-dash
It costs [$5–$10]. | between 5..10 | USD | range-dash
[Between $500 million and $1 billion] is missing. | between 500000000..1000000000 | USD | range-between
It is [5% to 10%] of them. | between 5..10 | percent | range-to
It is [5-10 percent] of them. | between 5..10 | percent | range-dash
It is [five to ten percent] of them. | between 5..10 | percent | range-to
Costs range [from $20 to $40]. | between 20..40 | USD | range-from
It takes [two to three years]. | between 2..3 | year | range-to
[About 10 to 20 people] came. | between 10..20 | person | range-to | about
A [10- to 20-mile] road was built. | between 10..20 | mile | compound
[Two or three dozen ships] sailed. | between 24..36 | ship | range-or
It weighs [40 ± 5 kg]. | between 35..45 | kilogram | tolerance
[Between 1500 and 2000 people] came. | between 1500..2000 | person | range-between
It fell from [5.1 percent] to [4.8 percent]. | as-stated 5.1 | percent | percent || as-stated 4.8 | percent | percent
It rose from [20] to [40 contracts]. | as-stated 20 | - | plain || as-stated 40 | contract | plain
The bill passed [52] to [48]. | as-stated 52 | - | plain || as-stated 48 | - | plain
[Between 10 and 15 people a day] died between 2010 and 2015. | between 10..15 | person per day | rate
[Five to ten] more came, then [1500-2000 people]. | between 5..10 | - | range-to || between 1500..2000 | person | range-dash
They will see [30 to 35 degrees Celsius]. | between 30..35 | celsius | range-to
[Up to 20 to 30 people] came. | between 20..30 | person | range-to
There are [five to six hundred] left. | between 500..600 | - | range-to
It is [5 to 10 times] as large. | between 5..10 | times | range-to
An [18-to-24-year-old] asked. | between 18..24 | year | age
A [three- to four-week] stay, or [two- or three-day] one. | between 3..4 | week | compound || between 2..3 | day | compound
`;
