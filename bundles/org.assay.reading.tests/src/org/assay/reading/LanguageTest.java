package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | The harbour stays shut until Friday, the mayor said after a long meeting of the council, and nobody spoke against it.
			de | Der Hafen bleibt bis Freitag geschlossen, sagte die Bürgermeisterin nach einer langen Sitzung des Rates, und niemand widersprach ihr.
			fr | Le port reste fermé jusqu’à vendredi, a dit la maire après une longue séance du conseil, et personne ne s’y est opposé dans la salle.
			es | El puerto sigue cerrado hasta el viernes, dijo la alcaldesa después de una larga sesión del consejo, y nadie se opuso a la decisión.
			pt | O porto fica fechado até sexta-feira, disse a presidente da câmara depois de uma longa sessão do conselho, e ninguém se opôs à decisão.
			it | Il porto resta chiuso fino a venerdì, ha detto la sindaca dopo una lunga seduta del consiglio, e nessuno si è opposto alla decisione.
			nl | De haven blijft tot vrijdag dicht, zei de burgemeester na een lange vergadering van de raad, en niemand sprak het tegen in de zaal.
			sv | Hamnen förblir stängd till fredag, sade borgmästaren efter ett långt möte med rådet, och ingen i salen talade emot det som hon hade sagt.
			da | Havnen er lukket til fredag, sagde borgmesteren efter et langt møde i rådet, og ingen blev hørt sige noget mod det af dem som var der.
			pl | Port pozostanie zamknięty do piątku, powiedziała burmistrz po długim posiedzeniu rady, i nikt się nie sprzeciwił, że to jest konieczne.
			ru | Порт останется закрытым до пятницы, сказала мэр после долгого заседания совета, и никто в зале не был против этого решения.
			uk | Порт залишиться зачиненим до п’ятниці, сказала міська голова після довгого засідання ради, і ніхто не заперечив її рішення.
			bg | Пристанището остава затворено до петък, каза кметът след дълго заседание на съвета, и никой не възрази.
			el | Το λιμάνι παραμένει κλειστό μέχρι την Παρασκευή, είπε η δήμαρχος μετά από μακρά συνεδρίαση.
			ar | قالت رئيسة البلدية إن الميناء سيظل مغلقا حتى يوم الجمعة بعد جلسة طويلة للمجلس
			fa | شهردار پس از جلسه طولانی شورا گفت که بندر تا جمعه بسته می‌ماند و چیزی گزارش نشد
			he | ראש העיר אמרה כי הנמל יישאר סגור עד יום שישי לאחר ישיבה ארוכה של המועצה
			zh | 市长在会议后表示，港口将关闭至星期五，没有人反对这一决定。
			ja | 市長は長い会議の後、港は金曜日まで閉鎖されると述べた。
			ko | 시장은 긴 회의 끝에 항구가 금요일까지 폐쇄된다고 말했다.
			tr | Liman cuma gününe kadar kapalı kalacak, dedi belediye başkanı uzun bir toplantıdan sonra, ve bu karara göre daha çok gemi için yeni bir yer var.
			""")
	void eachByItsLettersOrSmallWords(String language, String text) {
		assertEquals(language, Language.of(text));
	}

	@Test
	void aHeadlineIsTakenForEnglishUnlessSmallWordsSayOtherwise() {
		assertEquals("en", Language.of("Harbour closed, mayor says"));
		assertEquals("de", Language.of("Der Hafen ist zu und der Rat schweigt"));
	}

	@Test
	void namesAndTitlesInOtherLanguagesDoNotMakeATextForeign() {
		assertEquals("en",
				Language.of("The novel La casa de los espíritus by Allende was sold to the Museo de la Ciudad "
						+ "for 300 euros, and the museum said that it will show it in Москва and Берлин next year."));
	}

	@Test
	void whatIsInNoLanguageIsUnknown() {
		assertEquals("und", Language.of(""));
		assertEquals("und", Language.of("12 345 --- 99 %"));
		assertEquals("und", Language.of("qfx wvz ".repeat(40)));
	}

	@Test
	void theTimeDoesNotGrowWithTheText() {
		assertEquals("und", Language.of("qfx wvz ".repeat(700_000)));
	}
}
