/**
 * The acronyms of the field, with what texts print instead of them. Delegates type the acronym;
 * resolutions mostly spell it out. The README lists them.
 */
const acronyms = new Map<string, readonly string[]>(
  Object.entries({
    cat: ['Convention against Torture'],
    cbd: ['Convention on Biological Diversity'],
    cedaw: ['Convention on the Elimination of All Forms of Discrimination against Women'],
    cerd: [
      'Convention on the Elimination of All Forms of Racial Discrimination',
      'Committee on the Elimination of Racial Discrimination',
    ],
    chr: ['Commission on Human Rights'],
    crc: ['Convention on the Rights of the Child'],
    crpd: ['Convention on the Rights of Persons with Disabilities'],
    csw: ['Commission on the Status of Women'],
    ctbt: ['Comprehensive Nuclear-Test-Ban Treaty'],
    ddpa: [
      'Durban Declaration and Programme of Action',
      'Declaration and Programme of Action of the World Conference against Racism',
    ],
    ecosoc: ['Economic and Social Council'],
    fao: ['Food and Agriculture Organization'],
    hrc: ['Human Rights Council'],
    iaea: ['International Atomic Energy Agency'],
    icc: ['International Criminal Court'],
    iccpr: ['International Covenant on Civil and Political Rights'],
    icescr: ['International Covenant on Economic, Social and Cultural Rights'],
    icj: ['International Court of Justice'],
    ict: [
      'information and communications technologies',
      'information and communication technologies',
    ],
    ilo: ['International Labour Organization', 'International Labour Organisation'],
    imf: ['International Monetary Fund'],
    ldc: ['least developed countries'],
    lldc: ['landlocked developing countries'],
    mdg: ['Millennium Development Goals'],
    ncd: ['non-communicable diseases'],
    ngo: ['non-governmental organizations'],
    npt: ['Treaty on the Non-Proliferation of Nuclear Weapons'],
    oda: ['official development assistance'],
    ohchr: ['Office of the United Nations High Commissioner for Human Rights'],
    sdg: ['Sustainable Development Goals'],
    sids: ['small island developing States'],
    udhr: ['Universal Declaration of Human Rights'],
    unclos: ['United Nations Convention on the Law of the Sea'],
    undp: ['United Nations Development Programme'],
    unep: ['United Nations Environment Programme'],
    unesco: ['United Nations Educational, Scientific and Cultural Organization'],
    unfccc: ['United Nations Framework Convention on Climate Change'],
    unfpa: ['United Nations Population Fund'],
    unhcr: ['United Nations High Commissioner for Refugees'],
    unicef: ['United Nations Children’s Fund'],
    vdpa: ['Vienna Declaration and Programme of Action'],
    wfp: ['World Food Programme'],
    who: ['World Health Organization'],
    wmd: ['weapons of mass destruction'],
    wto: ['World Trade Organization'],
  }),
);

/** What stands for an acronym that is also a common word only where it is typed in capitals. */
const alsoWords = new Set(['cat', 'who']);

/** What an acronym means, as printed; the plural is understood. Empty for any other word. */
export function meaningsOf(typed: string): readonly string[] {
  const letters = typed.replace(/[.’']/g, '');
  const word = letters.toLowerCase();
  if (alsoWords.has(word) && letters !== letters.toUpperCase()) return [];
  return acronyms.get(word) ?? acronyms.get(word.replace(/s$/, '')) ?? [];
}
