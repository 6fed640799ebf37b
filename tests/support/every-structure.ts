/** Made-up content files, as the importer writes them, in which is every structure that a text can have. */

/** An adopted one: one of several resolutions, with annexes, tables, quoted texts and notes. */
export const everyStructure = `---
symbol: A/RES/99/7 B
title: Harvest of the *isles*[^*]
organ: General Assembly
status: adopted
adopted: 2044-09-20
meeting: 3rd plenary meeting
masthead:
  distribution: 'Distr.: General'
  distributed: 2044-09-30
  session: Ninety-ninth session
  agendaItem: Agenda items 7 and 8
  agendaTitle: Agriculture in the isles, in the hills and in all other places where anything grows
  proceeding: Resolution adopted by the General Assembly on 20 September 2044
  report: '[on the report of the Second Committee (A/99/7)]'
  documentTitle: Fields and *isles*[^**]
asPrinted:
  - i-op7 number
---

The General Assembly,[^1]

*Recalling* the frost,

## Grounds

*Noting* the following:

   (a) Hail;

   (b) Drought:

      (i) In spring;

      (ii) In autumn,

   as it has been told,

### A. Of the sky

* * *

*Recalling also* [a page](https://example.org/?a=1&b=2), www.example.org/isles, 98/1,[^1] [the one before](A/RES/98/2) and [its annex](A/RES/98/2#annex-4),

* * *

## A long heading of many words, which goes on over more than one line of seventy-two columns

*Hoping* that

   – it rains

   and shines,

## I. Sowing

1. *Requests* the farmers:

   • to wake early

   and to sleep:

   (a) To sow:

      (i) Barley;

         ◦ before noon

      (ii) Oats;

   (a bis) To weed;

   (b) To mow **boldly**, and to do so in all of the fields of all of the isles, to their very ends:

      | Isle | Day |
      | --- | --- |
      | Long | first |

   and to report on both;

2. *Decides* to rest:

   1\\. On Sundays;

   2\\. On feasts;

   (A) Of the isles;

   (B) Of the hills;

2 bis. *Also decides* to sing;

### A. Seeds

* * *

Some words between paragraphs.

3. *Recommends* the following draft:

   > The General Assembly,
   >
   > *Seeing* the roofs,
   >
   > ## I. Barns
   >
   > 1. *Mends* them:
   >
   >    (a) With straw;
   >
   >    (b) As follows:
   >
   >       > ## Article 3
   >       >
   >       > ## Straw
   >       >
   >       > Straw is dry.
   >
   > ## II. Mills
   >
   > 2. *Oils* them.

   > Let there be oil.

   and to act on it;

7. *Counts* wrongly.

## A global harvest

• Rye for all;

• Oats for all.

## Part IV: what is left

### Section 1

### Hay

   (a) In stacks;

   (b) In barns.

## II

## Reaping

The General Assembly,

*Aware* of the rain,

1. *Thanks* the wind.

| Grain | Sacks | \\< |
| --- | --- | --- |
| Rye[^a] | ten, and one that was found below the stairs of the mill | eleven |
| ^ | twelve[^b] |  |
| of both | \\< | 23[^1] |
| ^ | \\< |  |

[^a]: Dried, and ground between stones that were brought over the sea by the ferry of the isles.

[^b]: Ground.

|  |  |
| --- | --- |
| Day[^a] |  |
|  | Night |

[^a]: Of the week.

2. *Ends*.

# Annex I

# Rules of the fields

## Beginnings

1. Fields have gates.

### Rule 44

### Gates

   (a) Shut by night;

   (b) Open by day.

### Rule 45

Gates are made of wood.

# Annex II

The isles agree as follows:

## Article 10

## Ploughs

1. Oxen draw them.

## Annex III

## Of oxen

They are strong.

[^*]: Reissued.

[^**]: Reissued again.

[^1]: See the almanac.
`;

/** A draft without a symbol, with all that is printed above one, and what an adopted text has not. */
export const everyDraft = `---
designation: 2044/…
title: Rest
organ: Commission on Human Rights
status: draft
masthead:
  distribution: 'Distr.: Limited'
  distributed: 2044-02-08
  session: Hundredth session
  agendaItem: Item 7 (b) of the provisional agenda
  agendaTitle: Committee of the isles and of its session
  committee: Third Committee (Social Committee)
  sponsors: 'Albania, Chile[^*] and Peru: *revised* draft resolution'
  documentTitle: Rest of every kind
---

The Commission on Human Rights,

*Aware* of what follows:

   | Hour | \\< | Rest |
   | --- | --- | --- |
   | ^ | \\< | none |
   | one[^a] | two | ^ |

   [^a]: At night.

and being tired,

*Requests* the Secretary-General:

   > Let us rest.

   “and that is what it closes with”.

[^*]: On behalf of the isles.
`;

/** An adopted text without its enacting formula, its meeting and a masthead. */
export const withoutFormula = `---
symbol: A/RES/99/8
title: Fruit
organ: General Assembly
status: adopted
adopted: 2044-09-21
asPrinted:
  - formula missing
---

*Recalling* the apple,

1) *Eats* it;

2) *Drinks* water.

# Annex

# 2044 Declaration

1) Two apples;

2) Three pears.
`;
