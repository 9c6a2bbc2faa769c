/**
 * The national viewpoints, and the document of that government that each rests on. A viewpoint is
 * that state's view of its own borders and claims: what is somebody else's quarrel stays as in
 * `de-facto`. It is carried only if the atlas, or a coarse ring of ours, can show all that it claims
 * on land. Russia's is not: its constitution has since 2022 claimed four regions of Ukraine along
 * limits that the atlas lacks and that no plain ring follows.
 */
import type { NationalView } from '../../src/core/model/borderViews';

/** By ISO 3166-1 alpha-2 code, `XK` for Kosovo. */
export const VIEWPOINT_SOURCES: Readonly<Record<NationalView, string>> = {
  AR: 'Constitution of Argentina (1994), first transitory provision; law 26.651 on maps (2010)',
  CN: 'Law of China on the Territorial Sea and the Contiguous Zone (1992), article 2; standard map of China (2023)',
  CY: 'Act of Accession of Cyprus to the European Union (2003), protocol 10',
  EG: 'Agreement between Britain and Egypt on the Sudan (19 January 1899), article 1',
  GB: 'British Overseas Territories Act (2002)',
  GE: 'Law of Georgia on Occupied Territories (2008)',
  GY: 'Arbitral award on the boundary of British Guiana (3 October 1899)',
  IL: 'Golan Heights Law (1981); Basic Law: Jerusalem (1980)',
  IN: 'Survey of India, political map of India (2019)',
  JP: 'Law of Japan on special measures for the Northern Territories (1982)',
  MA: 'Convention between Morocco and Mauritania on their frontier (14 April 1976); Morocco has claimed the rest since 14 August 1979',
  MD: 'Law 173 of Moldova on the localities on the left bank of the Dniester (2005)',
  PK: 'Survey of Pakistan, political map of Pakistan (2020)',
  PS: 'Application of Palestine for admission to the United Nations, S/2011/592 (2011)',
  RS: 'Constitution of Serbia (2006), preamble and article 182',
  SD: 'Letter of Sudan to the UN Security Council, S/3963 (20 February 1958)',
  SO: 'Provisional Constitution of Somalia (2012), article 7',
  SY: 'UN Security Council resolution 497 (1981), on the complaint of Syria',
  TR: 'Recognition by Türkiye of the north of Cyprus as a state (15 November 1983)',
  UA: 'Constitution of Ukraine (1996), articles 2 and 134; law on occupied territory (2014)',
  VE: 'Organic law of Venezuela for the defence of Guayana Esequiba (2024)',
  XK: 'Constitution of Kosovo (2008), article 1',
};
