// Words that bound an amount, before it and after it.
// [the whole expression] | bound and number, in whole units | unit, - for none | form | hedge

export const hedges = `
It began with [a little more than $5,000]. | above 5000 | USD | currency | a-little-more-than
It has signed [40 contracts], [more than 20] of which are abroad. | as-stated 40 | contract | plain || above 20 | - | plain | more-than
It made [more than $100 billion] in a year of calm. | above 100000000000 | USD | currency | more-than
The first landing in [more than 50 years]. | above 50 | year | duration | more-than
They own [over 20 ships]. | above 20 | ship | plain | over
It weighs [just over two tonnes]. | above 2 | tonne | measure | just-over
[Slightly more than half] agreed. | above 0.5 | share | half | a-little-more-than
[Well over 1,000 people] came. | above 1000 | person | grouped | well-over
Temperatures [above 40 °C] are rare. | above 40 | celsius | symbol | above
Debts [in excess of €2 million] remain. | above 2000000 | EUR | currency | in-excess-of
[Upwards of 300 people] marched. | above 300 | person | plain | in-excess-of
Revenue [exceeded $4.5 billion]. | above 4500000000 | USD | currency | exceeding
[More than one contract] was lost. | above 1 | contract | number-word | more-than
It lasted [over five years]. | above 5 | year | duration | over
It took [more than a week]. | above 1 | week | article | more-than
[At least 12 countries] signed. | at-least 12 | country | plain | at-least
[No fewer than nine cities] applied. | at-least 9 | city | number-word | no-fewer-than
[Not less than 5 percent] is due. | at-least 5 | percent | percent | no-fewer-than
[A minimum of 20 hours] is asked. | at-least 20 | hour | duration | minimum
It needs [20 or more people]. | at-least 20 | person | plain | or-more
It needs [40 contracts or more]. | at-least 40 | contract | plain | or-more
The [20-plus cities] agreed. | at-least 20 | city | plain | plus
It has [20+ ships]. | at-least 20 | ship | plain | plus
[Nearly 300 people] fled. | below 300 | person | plain | nearly
[Almost 40 contracts] ended. | below 40 | contract | plain | almost
It cost [just under £30 million]. | below 30000000 | GBP | currency | just-under
[Fewer than 10 cities] remain. | below 10 | city | plain | fewer-than
[Less than a third] of them voted. | below 0.333333 | share | fraction | fewer-than
It stayed [under 5 percent]. | below 5 | percent | percent | under
It fell [well below 100 ships]. | below 100 | ship | plain | well-under
Prices are [approaching $90]. | below 90 | USD | currency | approaching
[A little less than two miles] remain. | below 2 | mile | measure | just-under
[At most 15 people] fit. | at-most 15 | person | plain | at-most
[Up to 40 contracts] may follow. | at-most 40 | contract | plain | up-to
[No more than three cities] may join. | at-most 3 | city | number-word | no-more-than
[As many as 2000 people] died. | at-most 2000 | person | plain | as-many-as
[A maximum of 8 hours] is allowed. | at-most 8 | hour | duration | maximum
It landed [within 10 meters] of its target. | at-most 10 | metre | measure | within
Bring [20 words or fewer]. | at-most 20 | word | plain | or-less
[About two years] passed. | about 2 | year | duration | about
[Some 40 ships] left. | about 40 | ship | plain | some
[Around 3 km] away lies a lake. | about 3 | kilometre | symbol | around
[Roughly half] stayed. | about 0.5 | share | half | roughly
[Approximately 12,000 words] were cut. | about 12000 | word | grouped | approximately
It weighs [~5 kg]. | about 5 | kilogram | symbol | approximately
[An estimated 9 million people] moved. | about 9000000 | person | scaled | estimated
It had [40 or so contracts]. | about 40 | contract | plain | or-so
[Ten years or so] went by. | about 10 | year | duration | or-so
The [40-odd cities] met. | about 40 | city | plain | odd
[Close to 100 people] came. | about 100 | person | plain | close-to
It costs [in the region of $70]. | about 70 | USD | currency | in-the-region-of
[Exactly 40 contracts] were found. | as-stated 40 | contract | plain | exactly
[A total of 40 contracts] were found. | as-stated 40 | contract | plain | total
They drove [an average of 20 km]. | as-stated 20 | kilometre | symbol | average
[Perhaps as many as 50 people] hid. | at-most 50 | person | plain | as-many-as
Another loss of [at least some 20 ships]. | at-least 20 | ship | plain | at-least
[At least one] of the ships sank. | at-least 1 | - | number-word | at-least
[More than 20 of the contracts] are old. | above 20 | contract | plain | more-than
Children aged [12 or under] enter free. | at-most 12 | - | plain | or-less
It sold [more than two dozen ships]. | above 24 | ship | dozen | more-than
It was [nothing less than two years]. | at-least 2 | year | duration | no-fewer-than
The cost rose by [almost 20%]. | below 20 | percent | percent | almost
Children [under 5] stay, those [65 and older] leave. | below 5 | - | plain | under || at-least 65 | - | plain | or-more
Aged [18 or over], they may vote. | at-least 18 | - | plain | or-more
It sold [six-plus], and [maybe ten more people] came. | at-least 6 | - | number-word | plus || about 10 | person | number-word | perhaps
It comes [within 0.5 million km] of here. | at-most 500000 | kilometre | symbol | within
It grew [over 200,000 people] over [three days]. | above 200000 | person | grouped | over || as-stated 3 | day | duration
It was a book about [three] men and a fight over [two] islands. | as-stated 3 | - | number-word || as-stated 2 | - | number-word
They add up to [40 contracts]. | as-stated 40 | contract | plain
It has sold [twice] as much as [five contracts]. | as-stated 2 | times | multiplier || as-stated 5 | contract | number-word
Those are [not even 20 ships]. | below 20 | ship | plain | approaching
There were [slightly fewer than 1,000 words]. | below 1000 | word | grouped | just-under
It is [> 40 %] now. | above 40 | percent | percent | more-than
It is [≤ 5 km] away. | at-most 5 | kilometre | symbol | at-most
It is [about 40 km] away. | about 40 | kilometre | symbol | about
They won [over 20 contracts]. | above 20 | contract | plain | over
It took [over 20 minutes]. | above 20 | minute | duration | over
It has [0.5 to 1 contract] each. | between 0.5..1 | contract | range-to
It is [more than 2 million °C] there. | above 2000000 | celsius | symbol | more-than
It has [more than 20 contracts] or [more than half]. | above 20 | contract | plain | more-than || above 0.5 | share | half | more-than
[Over 2000] fled, [nearly 1900] stayed. | above 2000 | - | plain | over || below 1900 | - | plain | nearly
[Less than half of 1 percent] left. | below 0.5 | percent | fraction-of-unit | fewer-than
It has [about 2000] temps. | about 2000 | - | plain | about
`;
