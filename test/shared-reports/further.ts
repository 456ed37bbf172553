/** Records that the list of facts leaves out and the reports state all the same, checked by hand: report, record, kind, place. */
export const FURTHER: readonly string[] = [
  '000 relation economic-ties 717',
  '001 framework definition 82',
  '002 framework definition 66',
  '003 event announcement 105',
  '003 relation ties 2433',
  '003 framework stage 3532',
  '003 framework sponsor 3532',
  '004 event announcement 107',
  '004 relation diplomatic-ties 303',
  '004 framework definition 509',
  '004 relation diplomatic-ties 559',
  '004 event call 1729',
];
