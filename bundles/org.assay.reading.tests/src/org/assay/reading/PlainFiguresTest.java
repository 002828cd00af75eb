package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.reading.figures.PlainFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFiguresTest {

	private static final PlainFigures FIGURES = new PlainFigures();

	private static List<String> read(String language, String text) {
		return FIGURES.figures(text, language).stream()
				.map(f -> f.span().of(text) + " = " + f.value().stripTrailingZeros().toPlainString() + " " + f.unit())
				.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de | Das kostet 1,5 Milliarden Euro. | 1,5 Milliarden Euro = 1500000000 EUR
			de | Die Miete stieg um 3,2 Prozent. | 3,2 Prozent = 3.2 %
			de | Ein Liter kostet 1,79 €. | 1,79 € = 1.79 EUR
			de | Es waren 1.234.567 Euro. | 1.234.567 Euro = 1234567 EUR
			fr | Elle verse 2 milliards d’euros. | 2 milliards d’euros = 2000000000 EUR
			fr | Il y a 1 234,5 millions de dollars. | 1 234,5 millions de dollars = 1234500000 USD
			es | La deuda es de 500 mil millones de dólares. | 500 mil millones de dólares = 500000000000 USD
			ru | Это 15 млрд долларов. | 15 млрд долларов = 15000000000 USD
			uk | Ціни зросли на 5 %. | 5 % = 5 %
			ar | ستستثمر 500 مليار دولار هنا | 500 مليار دولار = 500000000000 USD
			zh | 签署了价值150亿美元的协议 | 150亿美元 = 15000000000 USD
			ja | 予算は1,200億円だ | 1,200億円 = 120000000000 JPY
			""")
	void sizeAndUnit(String language, String text, String expected) {
		assertEquals(List.of(expected), read(language, text));
	}

	@Test
	void whatCouldBeReadInTwoWaysIsLeftOut() {
		assertEquals(List.of(), read("de", "Es sind 5,000 Dollar und 1.5 Prozent."));
		assertEquals(List.of(), read("fi", "Se maksoi $5 jotakin."));
		assertEquals(List.of(), read("de", "Am 24.02.2025 um 12:30 kamen 1200 Leute, Artikel A5 Euro."));
	}

	@Test
	void noPartOfALongerWordIsAUnit() {
		assertEquals(List.of(), read("de", "Es gab 12 Eurokraten und 3 Millionäre."));
	}
}
