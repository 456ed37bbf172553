/** Words for made-up news: enough of each kind that none is learnt by heart. */

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const MEDIA = [
  ['statement', 'statement'],
  ['post', 'post'],
  ['letter', 'letter'],
  ['speech', 'speech'],
] as const;
export const PEOPLE = [
  ['leader', 'leader'],
  ['president', 'president'],
  ['government', 'government'],
  ['minister', 'minister'],
] as const;
export const JOINED = [
  ['joined', 'join'],
  ['signed', 'sign'],
  ['ratified', 'ratify'],
  ['rejected', 'reject'],
  ['left', 'leave'],
] as const;
export const GROUPS = [
  ['bloc', 'bloc'],
  ['alliance', 'alliance'],
  ['treaty', 'treaty'],
  ['pact', 'pact'],
  ['union', 'union'],
  ['convention', 'convention'],
] as const;
export const RANKS = [
  ['newest', 'new'],
  ['latest', 'late'],
  ['largest', 'large'],
  ['oldest', 'old'],
] as const;
export const FREQUENT = new Set([
  'Iraq',
  'Iran',
  'Israel',
  'China',
  'India',
  'Pakistan',
  'America',
  'France',
  'Germany',
  'Canada',
  'Japan',
  'Russia',
  'Afghanistan',
  'Syria',
  'Australia',
  'England',
  'Britain',
  'Italy',
  'Spain',
]);
export const COUNTRIES = (
  'Albania Algeria Andorra Angola Argentina Armenia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia ' +
  'Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Chad Chile Colombia Comoros Croatia Cuba Cyprus Czechia Denmark Djibouti Ecuador Egypt Eritrea ' +
  'Estonia Eswatini Ethiopia Fiji Finland Gabon Gambia Georgia Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland Indonesia ' +
  'Ireland Jamaica Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Lithuania Luxembourg Madagascar ' +
  'Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal ' +
  'Netherlands Nicaragua Niger Nigeria Norway Oman Palau Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Rwanda Samoa Senegal Serbia ' +
  'Seychelles Singapore Slovakia Slovenia Somalia Sudan Suriname Sweden Switzerland Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey ' +
  'Turkmenistan Tuvalu Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe Washington Moscow Beijing Brussels Riyadh Astana'
).split(' ');
export const SURNAMES = (
  'Haugen Berg Ruiz Okafor Lindqvist Petrov Tanaka Moreau Silva Kovacs Haddad Nkosi Jansen Ivanova Weber Rossi Santos Kim Demir Novak Costa ' +
  'Hassan Mbeki Aliyev Karimov Bekov Toktar Suleimenov Rahmonov Diallo Traore Mensah Perera Sharma Khan Nguyen Reyes Castillo Murphy Walsh Larsen'
).split(' ');
export const OUTLETS = [
  'Reuters',
  'Axios',
  'Bloomberg',
  'Politico',
  'AFP',
  'Interfax',
  'Tengrinews',
  'Ledger.kz',
  'Kyodo',
  'Anadolu',
  'Xinhua',
  'CNN',
  'Haaretz',
  'AP',
  'Delfi',
];
