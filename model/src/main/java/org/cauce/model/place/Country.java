package org.cauce.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * A country or territory of ISO 3166-1, and Kosovo, which has no code there but aid statistics of its own.
 *
 * <p>The constants are named by the alpha-3 code. Kosovo is {@code XKX}, as the World Bank writes it; its alpha-2 code
 * {@code XK} is user-assigned, and it has no numeric code. DAC codes are those of the OECD Development Assistance
 * Committee's statistics; territories without one have no aid reported for them. Names are those of the Unicode CLDR.
 *
 * <p>A country is not a provider of aid by itself in most sources, its government or an agency is: see
 * {@code Catalogue.isPartOf}.
 */
public enum Country {
    /** Aruba. */
    ABW("AW", 533, 373, "Aruba", "Aruba"),
    /** Afghanistan. */
    AFG("AF", 4, 625, "Afghanistan", "Afganistán"),
    /** Angola. */
    AGO("AO", 24, 225, "Angola", "Angola"),
    /** Anguilla. */
    AIA("AI", 660, 376, "Anguilla", "Anguila"),
    /** Åland Islands. */
    ALA("AX", 248, 0, "Åland Islands", "Islas Aland"),
    /** Albania. */
    ALB("AL", 8, 71, "Albania", "Albania"),
    /** Andorra. */
    AND("AD", 20, 0, "Andorra", "Andorra"),
    /** United Arab Emirates. */
    ARE("AE", 784, 576, "United Arab Emirates", "Emiratos Árabes Unidos"),
    /** Argentina. */
    ARG("AR", 32, 425, "Argentina", "Argentina"),
    /** Armenia. */
    ARM("AM", 51, 610, "Armenia", "Armenia"),
    /** American Samoa. */
    ASM("AS", 16, 0, "American Samoa", "Samoa Americana"),
    /** Antarctica. */
    ATA("AQ", 10, 0, "Antarctica", "Antártida"),
    /** French Southern Territories. */
    ATF("TF", 260, 0, "French Southern Territories", "Territorios Australes Franceses"),
    /** Antigua and Barbuda. */
    ATG("AG", 28, 377, "Antigua & Barbuda", "Antigua y Barbuda"),
    /** Australia. */
    AUS("AU", 36, 801, "Australia", "Australia"),
    /** Austria. */
    AUT("AT", 40, 1, "Austria", "Austria"),
    /** Azerbaijan. */
    AZE("AZ", 31, 611, "Azerbaijan", "Azerbaiyán"),
    /** Burundi. */
    BDI("BI", 108, 228, "Burundi", "Burundi"),
    /** Belgium. */
    BEL("BE", 56, 2, "Belgium", "Bélgica"),
    /** Benin. */
    BEN("BJ", 204, 236, "Benin", "Benín"),
    /** Caribbean Netherlands. */
    BES("BQ", 535, 0, "Caribbean Netherlands", "Caribe neerlandés"),
    /** Burkina Faso. */
    BFA("BF", 854, 287, "Burkina Faso", "Burkina Faso"),
    /** Bangladesh. */
    BGD("BD", 50, 666, "Bangladesh", "Bangladés"),
    /** Bulgaria. */
    BGR("BG", 100, 72, "Bulgaria", "Bulgaria"),
    /** Bahrain. */
    BHR("BH", 48, 530, "Bahrain", "Baréin"),
    /** Bahamas. */
    BHS("BS", 44, 328, "Bahamas", "Bahamas"),
    /** Bosnia and Herzegovina. */
    BIH("BA", 70, 64, "Bosnia & Herzegovina", "Bosnia y Herzegovina"),
    /** St. Barthélemy. */
    BLM("BL", 652, 0, "St. Barthélemy", "San Bartolomé"),
    /** Belarus. */
    BLR("BY", 112, 86, "Belarus", "Bielorrusia"),
    /** Belize. */
    BLZ("BZ", 84, 352, "Belize", "Belice"),
    /** Bermuda. */
    BMU("BM", 60, 331, "Bermuda", "Bermudas"),
    /** Bolivia. */
    BOL("BO", 68, 428, "Bolivia", "Bolivia"),
    /** Brazil. */
    BRA("BR", 76, 431, "Brazil", "Brasil"),
    /** Barbados. */
    BRB("BB", 52, 329, "Barbados", "Barbados"),
    /** Brunei. */
    BRN("BN", 96, 725, "Brunei", "Brunéi"),
    /** Bhutan. */
    BTN("BT", 64, 630, "Bhutan", "Bután"),
    /** Bouvet Island. */
    BVT("BV", 74, 0, "Bouvet Island", "Isla Bouvet"),
    /** Botswana. */
    BWA("BW", 72, 227, "Botswana", "Botsuana"),
    /** Central African Republic. */
    CAF("CF", 140, 231, "Central African Republic", "República Centroafricana"),
    /** Canada. */
    CAN("CA", 124, 301, "Canada", "Canadá"),
    /** Cocos (Keeling) Islands. */
    CCK("CC", 166, 0, "Cocos (Keeling) Islands", "Islas Cocos"),
    /** Switzerland. */
    CHE("CH", 756, 11, "Switzerland", "Suiza"),
    /** Chile. */
    CHL("CL", 152, 434, "Chile", "Chile"),
    /** China. */
    CHN("CN", 156, 730, "China", "China"),
    /** Côte d’Ivoire. */
    CIV("CI", 384, 247, "Côte d’Ivoire", "Côte d’Ivoire"),
    /** Cameroon. */
    CMR("CM", 120, 229, "Cameroon", "Camerún"),
    /** Congo - Kinshasa. */
    COD("CD", 180, 235, "Congo - Kinshasa", "República Democrática del Congo"),
    /** Congo - Brazzaville. */
    COG("CG", 178, 234, "Congo - Brazzaville", "Congo"),
    /** Cook Islands. */
    COK("CK", 184, 831, "Cook Islands", "Islas Cook"),
    /** Colombia. */
    COL("CO", 170, 437, "Colombia", "Colombia"),
    /** Comoros. */
    COM("KM", 174, 233, "Comoros", "Comoras"),
    /** Cape Verde. */
    CPV("CV", 132, 230, "Cape Verde", "Cabo Verde"),
    /** Costa Rica. */
    CRI("CR", 188, 336, "Costa Rica", "Costa Rica"),
    /** Cuba. */
    CUB("CU", 192, 338, "Cuba", "Cuba"),
    /** Curaçao. */
    CUW("CW", 531, 0, "Curaçao", "Curazao"),
    /** Christmas Island. */
    CXR("CX", 162, 0, "Christmas Island", "Isla de Navidad"),
    /** Cayman Islands. */
    CYM("KY", 136, 386, "Cayman Islands", "Islas Caimán"),
    /** Cyprus. */
    CYP("CY", 196, 30, "Cyprus", "Chipre"),
    /** Czechia. */
    CZE("CZ", 203, 68, "Czechia", "Chequia"),
    /** Germany. */
    DEU("DE", 276, 5, "Germany", "Alemania"),
    /** Djibouti. */
    DJI("DJ", 262, 274, "Djibouti", "Yibuti"),
    /** Dominica. */
    DMA("DM", 212, 378, "Dominica", "Dominica"),
    /** Denmark. */
    DNK("DK", 208, 3, "Denmark", "Dinamarca"),
    /** Dominican Republic. */
    DOM("DO", 214, 340, "Dominican Republic", "República Dominicana"),
    /** Algeria. */
    DZA("DZ", 12, 130, "Algeria", "Argelia"),
    /** Ecuador. */
    ECU("EC", 218, 440, "Ecuador", "Ecuador"),
    /** Egypt. */
    EGY("EG", 818, 142, "Egypt", "Egipto"),
    /** Eritrea. */
    ERI("ER", 232, 271, "Eritrea", "Eritrea"),
    /** Western Sahara. */
    ESH("EH", 732, 0, "Western Sahara", "Sáhara Occidental"),
    /** Spain. */
    ESP("ES", 724, 50, "Spain", "España"),
    /** Estonia. */
    EST("EE", 233, 82, "Estonia", "Estonia"),
    /** Ethiopia. */
    ETH("ET", 231, 238, "Ethiopia", "Etiopía"),
    /** Finland. */
    FIN("FI", 246, 18, "Finland", "Finlandia"),
    /** Fiji. */
    FJI("FJ", 242, 832, "Fiji", "Fiyi"),
    /** Falkland Islands. */
    FLK("FK", 238, 443, "Falkland Islands", "Islas Malvinas"),
    /** France. */
    FRA("FR", 250, 4, "France", "Francia"),
    /** Faroe Islands. */
    FRO("FO", 234, 0, "Faroe Islands", "Islas Feroe"),
    /** Micronesia. */
    FSM("FM", 583, 860, "Micronesia", "Micronesia"),
    /** Gabon. */
    GAB("GA", 266, 239, "Gabon", "Gabón"),
    /** United Kingdom. */
    GBR("GB", 826, 12, "United Kingdom", "Reino Unido"),
    /** Georgia. */
    GEO("GE", 268, 612, "Georgia", "Georgia"),
    /** Guernsey. */
    GGY("GG", 831, 0, "Guernsey", "Guernesey"),
    /** Ghana. */
    GHA("GH", 288, 241, "Ghana", "Ghana"),
    /** Gibraltar. */
    GIB("GI", 292, 35, "Gibraltar", "Gibraltar"),
    /** Guinea. */
    GIN("GN", 324, 243, "Guinea", "Guinea"),
    /** Guadeloupe. */
    GLP("GP", 312, 0, "Guadeloupe", "Guadalupe"),
    /** Gambia. */
    GMB("GM", 270, 240, "Gambia", "Gambia"),
    /** Guinea-Bissau. */
    GNB("GW", 624, 244, "Guinea-Bissau", "Guinea-Bisáu"),
    /** Equatorial Guinea. */
    GNQ("GQ", 226, 245, "Equatorial Guinea", "Guinea Ecuatorial"),
    /** Greece. */
    GRC("GR", 300, 40, "Greece", "Grecia"),
    /** Grenada. */
    GRD("GD", 308, 381, "Grenada", "Granada"),
    /** Greenland. */
    GRL("GL", 304, 0, "Greenland", "Groenlandia"),
    /** Guatemala. */
    GTM("GT", 320, 347, "Guatemala", "Guatemala"),
    /** French Guiana. */
    GUF("GF", 254, 0, "French Guiana", "Guayana Francesa"),
    /** Guam. */
    GUM("GU", 316, 0, "Guam", "Guam"),
    /** Guyana. */
    GUY("GY", 328, 446, "Guyana", "Guyana"),
    /** Hong Kong. */
    HKG("HK", 344, 735, "Hong Kong", "Hong Kong"),
    /** Heard and McDonald Islands. */
    HMD("HM", 334, 0, "Heard & McDonald Islands", "Islas Heard y McDonald"),
    /** Honduras. */
    HND("HN", 340, 351, "Honduras", "Honduras"),
    /** Croatia. */
    HRV("HR", 191, 62, "Croatia", "Croacia"),
    /** Haiti. */
    HTI("HT", 332, 349, "Haiti", "Haití"),
    /** Hungary. */
    HUN("HU", 348, 75, "Hungary", "Hungría"),
    /** Indonesia. */
    IDN("ID", 360, 738, "Indonesia", "Indonesia"),
    /** Isle of Man. */
    IMN("IM", 833, 0, "Isle of Man", "Isla de Man"),
    /** India. */
    IND("IN", 356, 645, "India", "India"),
    /** British Indian Ocean Territory. */
    IOT("IO", 86, 0, "British Indian Ocean Territory", "Territorio Británico del Océano Índico"),
    /** Ireland. */
    IRL("IE", 372, 21, "Ireland", "Irlanda"),
    /** Iran. */
    IRN("IR", 364, 540, "Iran", "Irán"),
    /** Iraq. */
    IRQ("IQ", 368, 543, "Iraq", "Irak"),
    /** Iceland. */
    ISL("IS", 352, 20, "Iceland", "Islandia"),
    /** Israel. */
    ISR("IL", 376, 546, "Israel", "Israel"),
    /** Italy. */
    ITA("IT", 380, 6, "Italy", "Italia"),
    /** Jamaica. */
    JAM("JM", 388, 354, "Jamaica", "Jamaica"),
    /** Jersey. */
    JEY("JE", 832, 0, "Jersey", "Jersey"),
    /** Jordan. */
    JOR("JO", 400, 549, "Jordan", "Jordania"),
    /** Japan. */
    JPN("JP", 392, 701, "Japan", "Japón"),
    /** Kazakhstan. */
    KAZ("KZ", 398, 613, "Kazakhstan", "Kazajistán"),
    /** Kenya. */
    KEN("KE", 404, 248, "Kenya", "Kenia"),
    /** Kyrgyzstan. */
    KGZ("KG", 417, 614, "Kyrgyzstan", "Kirguistán"),
    /** Cambodia. */
    KHM("KH", 116, 728, "Cambodia", "Camboya"),
    /** Kiribati. */
    KIR("KI", 296, 836, "Kiribati", "Kiribati"),
    /** St. Kitts and Nevis. */
    KNA("KN", 659, 382, "St. Kitts & Nevis", "San Cristóbal y Nieves"),
    /** South Korea. */
    KOR("KR", 410, 742, "South Korea", "Corea del Sur"),
    /** Kuwait. */
    KWT("KW", 414, 552, "Kuwait", "Kuwait"),
    /** Laos. */
    LAO("LA", 418, 745, "Laos", "Laos"),
    /** Lebanon. */
    LBN("LB", 422, 555, "Lebanon", "Líbano"),
    /** Liberia. */
    LBR("LR", 430, 251, "Liberia", "Liberia"),
    /** Libya. */
    LBY("LY", 434, 133, "Libya", "Libia"),
    /** St. Lucia. */
    LCA("LC", 662, 383, "St. Lucia", "Santa Lucía"),
    /** Liechtenstein. */
    LIE("LI", 438, 70, "Liechtenstein", "Liechtenstein"),
    /** Sri Lanka. */
    LKA("LK", 144, 640, "Sri Lanka", "Sri Lanka"),
    /** Lesotho. */
    LSO("LS", 426, 249, "Lesotho", "Lesoto"),
    /** Lithuania. */
    LTU("LT", 440, 84, "Lithuania", "Lituania"),
    /** Luxembourg. */
    LUX("LU", 442, 22, "Luxembourg", "Luxemburgo"),
    /** Latvia. */
    LVA("LV", 428, 83, "Latvia", "Letonia"),
    /** Macao. */
    MAC("MO", 446, 748, "Macao", "Macao"),
    /** St. Martin. */
    MAF("MF", 663, 0, "St. Martin", "San Martín"),
    /** Morocco. */
    MAR("MA", 504, 136, "Morocco", "Marruecos"),
    /** Monaco. */
    MCO("MC", 492, 26, "Monaco", "Mónaco"),
    /** Moldova. */
    MDA("MD", 498, 93, "Moldova", "Moldavia"),
    /** Madagascar. */
    MDG("MG", 450, 252, "Madagascar", "Madagascar"),
    /** Maldives. */
    MDV("MV", 462, 655, "Maldives", "Maldivas"),
    /** Mexico. */
    MEX("MX", 484, 358, "Mexico", "México"),
    /** Marshall Islands. */
    MHL("MH", 584, 859, "Marshall Islands", "Islas Marshall"),
    /** North Macedonia. */
    MKD("MK", 807, 66, "North Macedonia", "Macedonia del Norte"),
    /** Mali. */
    MLI("ML", 466, 255, "Mali", "Mali"),
    /** Malta. */
    MLT("MT", 470, 45, "Malta", "Malta"),
    /** Myanmar. */
    MMR("MM", 104, 635, "Myanmar", "Myanmar"),
    /** Montenegro. */
    MNE("ME", 499, 65, "Montenegro", "Montenegro"),
    /** Mongolia. */
    MNG("MN", 496, 753, "Mongolia", "Mongolia"),
    /** Northern Mariana Islands. */
    MNP("MP", 580, 858, "Northern Mariana Islands", "Islas Marianas del Norte"),
    /** Mozambique. */
    MOZ("MZ", 508, 259, "Mozambique", "Mozambique"),
    /** Mauritania. */
    MRT("MR", 478, 256, "Mauritania", "Mauritania"),
    /** Montserrat. */
    MSR("MS", 500, 385, "Montserrat", "Montserrat"),
    /** Martinique. */
    MTQ("MQ", 474, 0, "Martinique", "Martinica"),
    /** Mauritius. */
    MUS("MU", 480, 257, "Mauritius", "Mauricio"),
    /** Malawi. */
    MWI("MW", 454, 253, "Malawi", "Malaui"),
    /** Malaysia. */
    MYS("MY", 458, 751, "Malaysia", "Malasia"),
    /** Mayotte. */
    MYT("YT", 175, 258, "Mayotte", "Mayotte"),
    /** Namibia. */
    NAM("NA", 516, 275, "Namibia", "Namibia"),
    /** New Caledonia. */
    NCL("NC", 540, 850, "New Caledonia", "Nueva Caledonia"),
    /** Niger. */
    NER("NE", 562, 260, "Niger", "Níger"),
    /** Norfolk Island. */
    NFK("NF", 574, 0, "Norfolk Island", "Isla Norfolk"),
    /** Nigeria. */
    NGA("NG", 566, 261, "Nigeria", "Nigeria"),
    /** Nicaragua. */
    NIC("NI", 558, 364, "Nicaragua", "Nicaragua"),
    /** Niue. */
    NIU("NU", 570, 856, "Niue", "Niue"),
    /** Netherlands. */
    NLD("NL", 528, 7, "Netherlands", "Países Bajos"),
    /** Norway. */
    NOR("NO", 578, 8, "Norway", "Noruega"),
    /** Nepal. */
    NPL("NP", 524, 660, "Nepal", "Nepal"),
    /** Nauru. */
    NRU("NR", 520, 845, "Nauru", "Nauru"),
    /** New Zealand. */
    NZL("NZ", 554, 820, "New Zealand", "Nueva Zelanda"),
    /** Oman. */
    OMN("OM", 512, 558, "Oman", "Omán"),
    /** Pakistan. */
    PAK("PK", 586, 665, "Pakistan", "Pakistán"),
    /** Panama. */
    PAN("PA", 591, 366, "Panama", "Panamá"),
    /** Pitcairn Islands. */
    PCN("PN", 612, 0, "Pitcairn Islands", "Islas Pitcairn"),
    /** Peru. */
    PER("PE", 604, 454, "Peru", "Perú"),
    /** Philippines. */
    PHL("PH", 608, 755, "Philippines", "Filipinas"),
    /** Palau. */
    PLW("PW", 585, 861, "Palau", "Palaos"),
    /** Papua New Guinea. */
    PNG("PG", 598, 862, "Papua New Guinea", "Papúa Nueva Guinea"),
    /** Poland. */
    POL("PL", 616, 76, "Poland", "Polonia"),
    /** Puerto Rico. */
    PRI("PR", 630, 0, "Puerto Rico", "Puerto Rico"),
    /** North Korea. */
    PRK("KP", 408, 740, "North Korea", "Corea del Norte"),
    /** Portugal. */
    PRT("PT", 620, 9, "Portugal", "Portugal"),
    /** Paraguay. */
    PRY("PY", 600, 451, "Paraguay", "Paraguay"),
    /** Palestine. */
    PSE("PS", 275, 550, "Palestine", "Palestina"),
    /** French Polynesia. */
    PYF("PF", 258, 840, "French Polynesia", "Polinesia Francesa"),
    /** Qatar. */
    QAT("QA", 634, 561, "Qatar", "Catar"),
    /** Réunion. */
    REU("RE", 638, 0, "Réunion", "Reunión"),
    /** Romania. */
    ROU("RO", 642, 77, "Romania", "Rumanía"),
    /** Russia. */
    RUS("RU", 643, 87, "Russia", "Rusia"),
    /** Rwanda. */
    RWA("RW", 646, 266, "Rwanda", "Ruanda"),
    /** Saudi Arabia. */
    SAU("SA", 682, 566, "Saudi Arabia", "Arabia Saudí"),
    /** Sudan. */
    SDN("SD", 729, 278, "Sudan", "Sudán"),
    /** Senegal. */
    SEN("SN", 686, 269, "Senegal", "Senegal"),
    /** Singapore. */
    SGP("SG", 702, 761, "Singapore", "Singapur"),
    /** South Georgia and South Sandwich Islands. */
    SGS("GS", 239, 0, "South Georgia & South Sandwich Islands", "Islas Georgia del Sur y Sandwich del Sur"),
    /** St. Helena. */
    SHN("SH", 654, 276, "St. Helena", "Santa Elena"),
    /** Svalbard and Jan Mayen. */
    SJM("SJ", 744, 0, "Svalbard & Jan Mayen", "Svalbard y Jan Mayen"),
    /** Solomon Islands. */
    SLB("SB", 90, 866, "Solomon Islands", "Islas Salomón"),
    /** Sierra Leone. */
    SLE("SL", 694, 272, "Sierra Leone", "Sierra Leona"),
    /** El Salvador. */
    SLV("SV", 222, 342, "El Salvador", "El Salvador"),
    /** San Marino. */
    SMR("SM", 674, 0, "San Marino", "San Marino"),
    /** Somalia. */
    SOM("SO", 706, 273, "Somalia", "Somalia"),
    /** St. Pierre and Miquelon. */
    SPM("PM", 666, 0, "St. Pierre & Miquelon", "San Pedro y Miquelón"),
    /** Serbia. */
    SRB("RS", 688, 63, "Serbia", "Serbia"),
    /** South Sudan. */
    SSD("SS", 728, 279, "South Sudan", "Sudán del Sur"),
    /** São Tomé and Príncipe. */
    STP("ST", 678, 268, "São Tomé & Príncipe", "Santo Tomé y Príncipe"),
    /** Suriname. */
    SUR("SR", 740, 457, "Suriname", "Surinam"),
    /** Slovakia. */
    SVK("SK", 703, 69, "Slovakia", "Eslovaquia"),
    /** Slovenia. */
    SVN("SI", 705, 61, "Slovenia", "Eslovenia"),
    /** Sweden. */
    SWE("SE", 752, 10, "Sweden", "Suecia"),
    /** Eswatini. */
    SWZ("SZ", 748, 280, "Eswatini", "Esuatini"),
    /** Sint Maarten. */
    SXM("SX", 534, 361, "Sint Maarten", "Sint Maarten"),
    /** Seychelles. */
    SYC("SC", 690, 270, "Seychelles", "Seychelles"),
    /** Syria. */
    SYR("SY", 760, 573, "Syria", "Siria"),
    /** Turks and Caicos Islands. */
    TCA("TC", 796, 387, "Turks & Caicos Islands", "Islas Turcas y Caicos"),
    /** Chad. */
    TCD("TD", 148, 232, "Chad", "Chad"),
    /** Togo. */
    TGO("TG", 768, 283, "Togo", "Togo"),
    /** Thailand. */
    THA("TH", 764, 764, "Thailand", "Tailandia"),
    /** Tajikistan. */
    TJK("TJ", 762, 615, "Tajikistan", "Tayikistán"),
    /** Tokelau. */
    TKL("TK", 772, 868, "Tokelau", "Tokelau"),
    /** Turkmenistan. */
    TKM("TM", 795, 616, "Turkmenistan", "Turkmenistán"),
    /** Timor-Leste. */
    TLS("TL", 626, 765, "Timor-Leste", "Timor-Leste"),
    /** Tonga. */
    TON("TO", 776, 870, "Tonga", "Tonga"),
    /** Trinidad and Tobago. */
    TTO("TT", 780, 375, "Trinidad & Tobago", "Trinidad y Tobago"),
    /** Tunisia. */
    TUN("TN", 788, 139, "Tunisia", "Túnez"),
    /** Türkiye. */
    TUR("TR", 792, 55, "Türkiye", "Turquía"),
    /** Tuvalu. */
    TUV("TV", 798, 872, "Tuvalu", "Tuvalu"),
    /** Taiwan. */
    TWN("TW", 158, 732, "Taiwan", "Taiwán"),
    /** Tanzania. */
    TZA("TZ", 834, 282, "Tanzania", "Tanzania"),
    /** Uganda. */
    UGA("UG", 800, 285, "Uganda", "Uganda"),
    /** Ukraine. */
    UKR("UA", 804, 85, "Ukraine", "Ucrania"),
    /** U.S. Outlying Islands. */
    UMI("UM", 581, 0, "U.S. Outlying Islands", "Islas menores alejadas de EE. UU."),
    /** Uruguay. */
    URY("UY", 858, 460, "Uruguay", "Uruguay"),
    /** United States. */
    USA("US", 840, 302, "United States", "Estados Unidos"),
    /** Uzbekistan. */
    UZB("UZ", 860, 617, "Uzbekistan", "Uzbekistán"),
    /** Vatican City. */
    VAT("VA", 336, 0, "Vatican City", "Ciudad del Vaticano"),
    /** St. Vincent and Grenadines. */
    VCT("VC", 670, 384, "St. Vincent & Grenadines", "San Vicente y las Granadinas"),
    /** Venezuela. */
    VEN("VE", 862, 463, "Venezuela", "Venezuela"),
    /** British Virgin Islands. */
    VGB("VG", 92, 388, "British Virgin Islands", "Islas Vírgenes Británicas"),
    /** U.S. Virgin Islands. */
    VIR("VI", 850, 0, "U.S. Virgin Islands", "Islas Vírgenes de EE. UU."),
    /** Vietnam. */
    VNM("VN", 704, 769, "Vietnam", "Vietnam"),
    /** Vanuatu. */
    VUT("VU", 548, 854, "Vanuatu", "Vanuatu"),
    /** Wallis and Futuna. */
    WLF("WF", 876, 876, "Wallis & Futuna", "Wallis y Futuna"),
    /** Samoa. */
    WSM("WS", 882, 880, "Samoa", "Samoa"),
    /** Kosovo. */
    XKX("XK", 0, 57, "Kosovo", "Kosovo"),
    /** Yemen. */
    YEM("YE", 887, 580, "Yemen", "Yemen"),
    /** South Africa. */
    ZAF("ZA", 710, 218, "South Africa", "Sudáfrica"),
    /** Zambia. */
    ZMB("ZM", 894, 288, "Zambia", "Zambia"),
    /** Zimbabwe. */
    ZWE("ZW", 716, 265, "Zimbabwe", "Zimbabue");

    private final String alpha2;
    private final int numeric;
    private final int dac;
    private final String english;
    private final String spanish;

    Country(String alpha2, int numeric, int dac, String english, String spanish) {
        this.alpha2 = alpha2;
        this.numeric = numeric;
        this.dac = dac;
        this.english = english;
        this.spanish = spanish;
    }

    /**
     * {@return the country with this code or name: alpha-3, alpha-2, or a name in English or Spanish}
     *
     * <p>Letter case, accents, punctuation, articles and the order of words do not count; names of the United Nations,
     * the World Bank and the OECD are known beside those of the CLDR. A word that several countries bear, such as
     * "Congo", is refused: a wrong country is worse than none. So is a text with marks that no name has, such as the
     * path {@code HND/..} or the formula {@code =HND}.
     *
     * @param text the text form
     * @throws IllegalArgumentException if no country has it, or several do; the message names those that come closest
     */
    public static Country parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException(CountryNames.missing(text)));
    }

    /**
     * {@return the country with this code or name, as {@link #parse} understands it; empty if none or several have it}
     *
     * @param text the text form
     */
    public static Optional<Country> find(String text) {
        return CountryNames.find(text);
    }

    /**
     * {@return the countries that the text may mean: those that all bear it, or else those whose names come closest,
     * closest first, at most three; empty if none comes close}
     *
     * @param text the text form
     */
    public static ImmutableList<Country> similarTo(String text) {
        return CountryNames.similarTo(text);
    }

    /**
     * {@return the country of this reference; empty if it refers to something else}
     *
     * @param ref the reference
     */
    public static Optional<Country> of(Ref ref) {
        return ref.is(Kind.COUNTRY) ? CountryNames.byAlpha3(ref.id()) : Optional.empty();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Country fromJson(String code) {
        return CountryNames.byAlpha3(code)
                .orElseThrow(() -> new IllegalArgumentException("'" + Require.shown(code)
                        + "' is no country: expected an alpha-3 code of ISO 3166-1, such as HND"));
    }

    /** {@return the alpha-2 code of ISO 3166-1, such as {@code HN}} */
    public String alpha2() {
        return alpha2;
    }

    /** {@return the alpha-3 code of ISO 3166-1, such as {@code HND}} */
    public String alpha3() {
        return name();
    }

    /** {@return the numeric code of ISO 3166-1, which is also that of UN M49; empty for Kosovo} */
    public OptionalInt numericCode() {
        return numeric == 0 ? OptionalInt.empty() : OptionalInt.of(numeric);
    }

    /** {@return the code in statistics of the OECD DAC; empty if it has none there} */
    public OptionalInt dacCode() {
        return dac == 0 ? OptionalInt.empty() : OptionalInt.of(dac);
    }

    /** {@return the name in English} */
    public String label() {
        return english;
    }

    /**
     * {@return the name in this language: Spanish for Spanish, English for all others}
     *
     * @param language the language
     */
    public String label(Locale language) {
        return language.getLanguage().equals("es") ? spanish : english;
    }

    /** {@return the reference to this country, such as {@code country:HND}} */
    public Ref ref() {
        return Ref.of(Kind.COUNTRY, name());
    }
}
