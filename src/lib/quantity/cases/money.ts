// Money, by symbol, code and name.
// [the whole expression] | bound and number, in whole units | unit, - for none | form | hedge

export const money = `
It invested [$60 billion] in research. | as-stated 60000000000 | USD | currency
It cost [US$3.5bn] to build. | as-stated 3500000000 | USD | currency
It cost [$5m] to build. | as-stated 5000000 | USD | currency
It cost [€2.1 million] to build. | as-stated 2100000 | EUR | currency
It cost [5 €] to send. | as-stated 5 | EUR | currency
It cost [£750] to send. | as-stated 750 | GBP | currency
It cost [¥10,000] to send. | as-stated 10000 | JPY | currency
It cost [5 million dollars] to build. | as-stated 5000000 | USD | currency-name
It cost [30 million U.S. dollars] to build. | as-stated 30000000 | USD | currency-name
It cost [200 million yuan] to build. | as-stated 200000000 | CNY | currency-name
It cost [RMB 20 million] to build. | as-stated 20000000 | CNY | currency
It cost [RMB20m] to build. | as-stated 20000000 | CNY | currency
It cost [40 EUR] to send. | as-stated 40 | EUR | currency
It cost [USD 40,000] to send. | as-stated 40000 | USD | currency
It cost [C$40] to send. | as-stated 40 | CAD | currency
It cost [HK$2 billion] to build. | as-stated 2000000000 | HKD | currency
It cost [$5 million USD] to build. | as-stated 5000000 | USD | currency
A [$60-billion] plan was made. | as-stated 60000000000 | USD | currency
A [five-million-dollar] plan was made. | as-stated 5000000 | USD | compound
It paid [50 cents]. | as-stated 50 | cent | currency-name
It spends [$12 billion a year] on it. | as-stated 12000000000 | USD per year | rate
Oil sold at [$70 per barrel]. | as-stated 70 | USD per barrel | rate
It earns [€3 million annually]. | as-stated 3000000 | EUR per year | rate
It lost [$3 million] a year ago. | as-stated 3000000 | USD | currency
It weighs [five pounds]. | as-stated 5 | - | measure
The wage rose to [$15 an hour] from [$7.25]. | as-stated 15 | USD per hour | rate || as-stated 7.25 | USD | currency
A [$2-a-day] wage was paid. | as-stated 2 | USD per day | rate
A [four-year], [$80 million] plan and a [$1 trillion] one. | as-stated 4 | year | compound || as-stated 80000000 | USD | currency || as-stated 1000000000000 | USD | currency
It is worth [a quarter of a billion dollars]. | as-stated 250000000 | USD | currency-name
It made [$100,000-plus] there. | at-least 100000 | USD | currency | plus
It will cost [$5] a year from now. | as-stated 5 | USD | currency
It fell [5 to 10 cents a gallon]. | between 5..10 | cent per gallon | rate
It costs [$5.00/lb], or [$70 a barrel]. | as-stated 5 | USD per pound | rate || as-stated 70 | USD per barrel | rate
`;
