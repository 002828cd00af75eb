package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They sent 2 million tons of tin.|2 million tons = 2000000 t of tin",
			"They planned $15 billion tin projects in Brack.|$15 billion = 15000000000 USD of tin projects in Brack",
			"They gave $500 billion in military and civil aid.|$500 billion = 500000000000 USD of military and "
					+ "civil aid",
			"They gave aid worth £396 million.|£396 million = 396000000 GBP of aid",
			"They are pegging aid at €7bn now.|€7bn = 7000000000 EUR of aid",
			"Brack’s $5 million in fish spoiled.|$5 million = 5000000 USD of Brack’s fish",
			"Brack’s 20% territorial grab failed.|20% = 20 % of Brack’s territorial grab",
			"It holds 5% of global tin.|5% = 5 % of global tin",
			"Unemployment fell to 7.5 per cent.|7.5 per cent = 7.5 % of "
					+ "Unemployment",
			"Three soldiers of the guard died.|Three = 3 soldier of soldiers of the guard",
			"He counted twenty-five thousand three hundred and six fish.|twenty-five thousand three hundred and six "
					+ "= 25306 fish of fish",
			"The guild lost 4 million euros in the second quarter.|4 million euros = 4000000 EUR of guild",
			"It cost half a billion yen.|half a billion yen = 500000000 JPY of It",
			"It weighs 10-15 kg today.|10-15 kg = 10..15 kg of It", "It costs $10-15 billion.|$10-15 billion = "
					+ "10000000000..15000000000 USD of It",
			"It rose by two percentage points.|two percentage points = 2 pp of It",
			"A dozen ships came.|A dozen = 12 ship of ships",
			"It was -5 degrees Celsius.|-5 degrees Celsius = -5 °C of It",
			"The 20-year-old sailor left.|20-year-old = 20 year of age of sailor",
			"They paid USD1,700 for tin.|USD1,700 = 1700 USD of tin",
			"It runs 30 miles per hour.|30 miles per hour = 30 mph "
					+ "of It",
			"It lost a quarter of a billion dollars.|a quarter of a billion dollars = 250000000 USD of It",
			"It fell to a quarter of the price.|a quarter = 0.25 of price",
			"The film has 300 recorded songs.|300 = 300 song of recorded songs",
			"Homes range from $200 to $4 million.|$200 to $4 million = 200..4000000 USD",
			"It needs between $US160 million and $US171 million.|$US160 million and $US171 million = "
					+ "160000000..171000000 USD of It",
			"They eat about 2000 - 2500 calories.|2000 - 2500 calories = 2000..2500 kcal of They",
			"It weighs 1.99 × 10^30 kilograms.|1.99 × 10^30 kilograms = 1990000000000000000000000000000 kg of It",
			"One in four ships sank.|One in four = 0.25 ship of ships",
			"It has a four-cylinder engine.|four = 4 cylinder of cylinder engine",
			"They stole 460 Brack and Tarn vehicles.|460 = 460 vehicle of Brack and Tarn vehicles",
			"They sold eight million 250ml bottles.|eight million = 8000000 bottle of 250ml bottles",
			"They paid thirteen dollars and forty-five cents.|thirteen dollars and forty-five cents = 13.45 USD of They",
			"They raised 75 USD million for tin.|75 USD million = 75000000 USD of tin",
			"They raised 120 MEUR for tin.|120 MEUR = 120000000 EUR of tin",
			"It cost half million yen.|half million yen = 500000 JPY of It",
			"They saw more than five and less than ten ships.|five and less than ten = 5..10 ship of ships",
			"They sold three dozen fish.|three dozen = 36 fish of fish",
			"He ate two and a half pies.|two and a half = 2.5 pie of pies",
			"It fell to two point seven five percent.|two point seven five percent = 2.75 % of It",
			"It has 1 234 567 readers.|1 234 567 = 1234567 reader of readers",
			"They paid RM3mil for tin.|RM3mil = 3000000 MYR of tin" })
	void valueUnitAndWhatIsCounted(String text, String figure) {
		assertEquals(List.of(figure), Sample.of(text).figures());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The price fell by a fifth.|a fifth = 0.2 of price",
			"It rose almost a third in May.|a third = 0.3333333 of It",
			"He spoke to a third man.|", "It holds one twenty-fifth of the tin.|one twenty-fifth = 0.04 of tin",
			"It cost two million and a half yen.|two million and a half yen = 2500000 JPY of It",
			"It cost 3 million and a quarter yen.|3 million and a quarter yen = 3250000 JPY of It",
			"It cost one billion and a half million yen.|one billion and a half million yen = 1000500000 JPY of It",
			"It cost three quarters billion yen.|three quarters billion yen = 750000000 JPY of It",
			"It cost three lakh crore rupees.|three lakh crore rupees = 3000000000000 INR of It",
			"It cost 12,34,567 rupees.|12,34,567 rupees = 1234567 INR of It",
			"It rose to nine point nought four percent.|nine point nought four percent = 9.04 % of It",
			"They raised $10M.|$10M. = 10000000 USD of They", "It cost 15 dollars 50.|15 dollars 50 = 15.5 USD of It",
			"It cost 15 dollars 50 years ago.|15 dollars = 15 USD of It",
			"They saw more than ten and less than or equal to twenty ships.|ten and less than or equal to twenty = "
					+ "10..20 ship of ships",
			"They asked 2 in 5 sailors.|2 in 5 = 0.4 sailor of sailors" })
	void numbersOfManyForms(String text, String figure) {
		assertEquals(figure == null ? List.of() : List.of(figure), Sample.of(text).figures());
	}

	@Test
	void aPartOfAWordTellsNoChange() {
		assertEquals(Change.none, Sample.of("The start-up employs around 600 sailors.").reading().figures().getFirst()
				.change());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The average wait for men in Brack is around 73 days.|73 days = 73 day of average wait for men in Brack",
			"The B&T 500 fell 0.9%.|0.9% = 0.9 % of B&T 500",
			"The plates are just 3 centimetres thick.|3 centimetres = 3 cm of plates",
			"They will spend $5bn in two years.|$5bn = 5000000000 USD of They",
			"The guild expects repairs to cost $3 million.|$3 million = 3000000 USD of repairs",
			"Repairs are expected to take 40 days.|40 days = 40 day of Repairs",
			"The plan that the council backed will cost $3 million.|$3 million = 3000000 USD of plan",
			"The firm offers the islands a power cable worth $3 million.|$3 million = 3000000 USD of power cable",
			"Rebuilding the quay would cost $3 million.|$3 million = 3000000 USD of Rebuilding the quay",
			"The pilot Quill left six minutes later.|six minutes = 6 min" })
	void whatIsMeasuredIsTakenWhole(String text, String figure) {
		assertEquals(List.of(figure), Sample.of(text).figures());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"They counted 435 homes in Brack and 187 in Norhaven.|435 home, 187 home",
			"Police recorded 22 thefts, compared with 30 a year earlier.|22 theft, 30 theft",
			"Growth slowed from 4.8 to 4.7 percent.|4.8 %, 4.7 %",
			"It sold 280 of the 1,500 seats.|280 seat, 1500 seat",
			"The index rose 64 points to 4,577.|64 point, 4577 point",
			"They use four- and six-cylinder engines.|4 cylinder, 6 cylinder",
			"The share rose 8.15% to 3.65 on Monday.|8.15 %, 3.65",
			"Debts stood at 18bn euros ($19bn) in May, up from 11bn.|18000000000 EUR, 19000000000 USD, 11000000000 EUR",
			"The trade balance fell to $-50.8bn in May.|-50800000000 USD",
			"They bought 20 coal-fired power plants.|20 plant", "He lives at 358 Harbour Way near the pier.|" })
	void aBareNumberSharesTheUnitOfTheOneItIsSetBeside(String text, String figures) {
		assertEquals(figures == null ? "" : figures, Sample.of(text).reading().figures().stream()
				.map(f -> (f.value().stripTrailingZeros().toPlainString() + " " + f.unit()).strip())
				.collect(Collectors.joining(", ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The quay in Norway cost 9 million kroner.|NOK",
			"The Danish quay cost 9 million kroner.|DKK", "The quay cost 9 million kroner.|DKK",
			"Norway and Denmark paid 9 million kroner.|DKK", "Chile and Chilean banks lent Mexico 9 million pesos.|CLP",
			"Norway paid 9 million Danish kroner.|DKK", "Kathmandu paid Rs 9 million.|NPR" })
	void aCurrencyOfSeveralCountriesIsThatOfTheCountryNamedMost(String text, String unit) {
		assertEquals(unit, Sample.of(text).reading().figures().get(0).unit());
	}

	@Test
	void aChangeFromOneToTheOtherIsTwoFigures() {
		assertEquals(2, Sample.of("Sales rose from 5 to 7 tons.").figures().size());
		assertEquals(2, Sample.of("It was 25k or 40k cheaper.").figures().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "It sank in 2022.", "They used COVID -19 kits.",
			"It sank on May 5, 2029 at 5:45 p.m.", "Brack won 3-1.",
			"Article 5 binds them.", "He drives a Model 3.", "The iPhone 11 broke.", "He lives at 49 Brack Road.",
			"The 2022 invasion failed.", "One of them left.", "See page 12 of it." })
	void datesLabelsAndScoresAreNoFigures(String text) {
		assertEquals(List.of(), Sample.of(text).figures());
	}

	@ParameterizedTest
	@CsvSource({ "about 5 tons,about", "more than 5 tons,atLeast", "up to 5 tons,atMost", "5 tons,exact",
			"at least 5 tons,atLeast", "nearly 5 tons,about", "fewer than 5 tons,atMost" })
	void approximation(String words, Approximation approximation) {
		assertEquals(approximation, Sample.of("They sold " + words + " of tin.").figure("5 tons").approximation());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ann Brack, 66, left.|66", "Men aged 18 left.|18",
			"They left at the age of 21.|21" })
	void agesAreYearsOfAge(String text, String words) {
		assertEquals("year of age", Sample.of(text).figure(words).unit());
	}

	@Test
	void noAgeAfterAnotherComma() {
		assertEquals("", Sample.of("They scored 5, 66, and lost.").figure("66").unit());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "It rose by 5 per cent.|5 per cent|percent|%",
			"It costs $US5 today.|$US5|US$|USD", "It costs $79 a month.|$79|$ a month|USD",
			"They paid 63 cents per share.|63 cents|cents per share|USc",
			"It costs $21 per square foot.|$21|$ per square foot|USD", "It bears 10 kV/cm.|10 kV|kV/cm|kV",
			"It rose 5% a year.|5%|%|%",
			"It took two years.|two years|years|year" })
	void theUnitAsPrintedHasOneSpellingAndItsRate(String text, String words, String printed, String unit) {
		assertEquals(printed, Sample.of(text).figure(words).unitText());
		assertEquals(unit, Sample.of(text).figure(words).unit());
	}

	@Test
	void change() {
		assertEquals(Change.rise, Sample.of("Prices rose by 5%.").figure("5%").change());
		assertEquals(Change.fall, Sample.of("Prices fell 5%.").figure("5%").change());
		assertEquals(Change.fall, Sample.of("A 5% drop followed.").figure("5%").change());
		assertEquals(Change.none, Sample.of("Prices are up to 5% of wages.").figure("5%").change());
	}

	@Test
	void theReferentStandsWhereTheSpanSays() {
		Sample sample = Sample.of("They gave aid worth £396 million.");
		assertEquals("aid", sample.words(sample.figure("£396 million").referentSpan().orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "They hired 3 hundred and 21 pilots.|3 hundred and 21|321",
			"They sold 4 thousand 3 hundred crates.|4 thousand 3 hundred|4300", "They sold 40 000 crates.|40 000|40000",
			"The score was naught point five.|naught point five|0.5",
			"They sold 3 hundred and 2 hundred crates.|3 hundred|300" })
	void numbersInParts(String text, String words, String value) {
		assertEquals(0, new BigDecimal(value).compareTo(Sample.of(text).figure(words).value()));
	}

	@Test
	void aNumberBeforeATimeCountsWhatTheOneBeforeItCounts() {
		assertEquals(List.of("1,310 = 1310 inspection of inspections", "806 = 806 inspection of inspections"),
				Sample.of("There were 1,310 inspections in 2028 and 806 last year.").figures());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sales fell 12 percent to 9.8 billion kronor from 11.1 billion a year earlier.|11.1 billion|SEK",
			"Profit was 2.4 billion kronor, down from an earlier estimate of 3.4 billion.|3.4 billion|SEK",
			"The firm paid 2.4 billion kronor to a fund of 30.|30|" })
	void whatItWasBeforeHasTheSameUnit(String text, String words, String unit) {
		assertEquals(unit == null ? "" : unit, Sample.of(text).figure(words).unit());
	}

	@Test
	void changeByAShareFarBehindItsVerb() {
		assertEquals(Change.fall,
				Sample.of("Norhav slashed its forecast for the year by a third.").figure("a third").change());
		assertEquals(Change.none,
				Sample.of("Norhav cut its price, and it sold five mills by May.").figure("five").change());
	}

	@Test
	void aQuotedShareIsOfWhatStandsBehindIt() {
		assertEquals("enemy's shells", Sample.of("They lost “up to 30 percent” of the enemy's shells.")
				.figure("30 percent").referent());
	}

	@Test
	void plusOrMinusIsNoNegativeNumber() {
		assertEquals(List.of("2.9 percentage points = 2.9 pp"),
				Sample.of("It has a margin of plus or minus 2.9 percentage points.").figures().stream()
						.map(figure -> figure.replaceAll(" of .*", "")).toList());
	}

	@Test
	void andBindsTwoBoundsOnlyOfOneFigure() {
		assertEquals(List.of("three weeks = 3 week of It", "45 million = 45000000 crown of crowns"),
				Sample.of("It would take at least three weeks and cost up to 45 million crowns.").figures());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Inflation eased to 3.4% in May.|3.4%|fall", "Food was 4% dearer.|4%|rise",
			"Prices doubled in two years.|two years|none", "Wages, up 4.8%, fell below prices.|4.8%|rise",
			"Wage growth, at 4.8%, falls below prices.|4.8%|none" })
	void whichWayItWent(String text, String words, Change change) {
		assertEquals(change, Sample.of(text).figure(words).change());
	}
}
