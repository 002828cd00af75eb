package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// published on Wednesday 5 March 2031
			"The tug sank on Monday.|Monday = 2031-03-03",
			"The tug will sail on Monday.|Monday = 2031-03-10", "It sank last Wednesday.|last Wednesday = 2031-02-26",
			"It sank Friday night.|Friday night = 2031-02-28TNI", "They meet next Friday.|next Friday = 2031-03-07",
			"It sank yesterday.|yesterday = 2031-03-04", "It sails tomorrow morning.|tomorrow morning = 2031-03-06TMO",
			"It sank last month.|last month = 2031-02", "It opens next year.|next year = 2032",
			"It sank this week.|this week = 2031-W10", "It sank three years ago.|three years ago = 2028",
			"It sank two days ago.|two days ago = 2031-03-03", "It was built in the 1980s.|the 1980s = 198X",
			"It was built in the 19th century.|the 19th century = 18XX",
			"It sank on May 5, 2029.|May 5, 2029 = 2029-05-05",
			"It sank on 5 May 2029.|5 May 2029 = 2029-05-05", "It sank in December.|December = 2030-12",
			"It sank in January 2029.|January 2029 = 2029-01", "It sank in late 2029.|late 2029 = 2029",
			"It sank at 5:45 AM PST on March 3.|5:45 AM PST on March 3 = 2031-03-03T05:45",
			"It sank at 9 p.m. Monday.|9 p.m. Monday = 2031-03-03T21:00", "It sank at noon.|noon = 2031-03-05T12:00",
			"Sales fell in the third quarter of 2029.|the third quarter of 2029 = 2029-Q3",
			"It opens in spring 2032.|spring 2032 = 2032-SP", "It sank last summer.|last summer = 2030-SU",
			"It took three days.|three days = P3D", "A two-week strike began.|two-week = P2W",
			"It ends within weeks.|within weeks = PXW", "It lasted a year and a half.|a year and a half = P1Y6M",
			"It sails every day.|every day = P1D", "It sails on Sundays.|Sundays = XXXX-WXX-7",
			"It sank on 2029-05-05.|2029-05-05 = 2029-05-05", "It sank in 490 BC.|490 BC = BC0490",
			"It opens at Christmas.|Christmas = 2030-12-25", "It will open by June.|June = 2031-06",
			"It sank last Oct. 23.|last Oct. 23 = 2030-10-23",
			"They gave him until 9 a.m. Tuesday.|9 a.m. Tuesday = 2031-03-11T09:00",
			"It was built in the nineties.|the nineties = 199X",
			"It lasted a good three days.|three days = P3D",
			"It sank in June last year.|June last year = 2030-06",
			"It opened in March of 2029.|March of 2029 = 2029-03",
			"It sank in January nineteen ninety-seven.|January nineteen ninety-seven = 1997-01",
			"It opens in two thousand and thirty-four.|two thousand and thirty-four = 2034",
			"It sank the week of March 3.|the week of March 3 = 2031-W10",
			"It sails at 4 in the morning.|4 in the morning = 2031-03-05T04:00",
			"A day-long strike began.|day-long = P1D", "They march each July.|each July = XXXX-07",
			"It sank this past month.|this past month = 2031-02",
			"They answer as soon as possible.|as soon as possible = FUTURE_REF",
			"It lasted a hundred years.|a hundred years = P100Y",
			"A vote is scheduled for Monday.|Monday = 2031-03-10",
			"Until Monday, they had kept silent.|Monday = 2031-03-03",
			"It sank on 05-Aug-2029.|05-Aug-2029 = 2029-08-05", "It sank on 13.5.2029.|13.5.2029 = 2029-05-13",
			"It sank on the twenty-second of January.|the twenty-second of January = 2031-01-22",
			"It sank on June fifth, 2029.|June fifth, 2029 = 2029-06-05", "It sank on the 27th.|the 27th = 2031-02-27",
			"It sails the day after tomorrow.|the day after tomorrow = 2031-03-07",
			"It sank on the third Wednesday of last month.|the third Wednesday of last month = 2031-02-19",
			"It sails on the 15th day of next month.|the 15th day of next month = 2031-04-15",
			"It took two years, three months and five days.|two years, three months and five days = P2Y3M5D",
			"It took 1 hour 30 minutes.|1 hour 30 minutes = PT1H30M", "It lasted a fortnight.|a fortnight = P2W",
			"It took another week.|another week = P1W", "It lasted half an hour.|half an hour = PT30M",
			"It sank at half past eight.|half past eight = 2031-03-05T08:30",
			"It sank at a quarter to 8 in the evening.|a quarter to 8 in the evening = 2031-03-05T19:45",
			"It sails at seven o'clock.|seven o'clock = 2031-03-05T07:00",
			"It sank on Tuesday of last week.|Tuesday of last week = 2031-02-25",
			"It opens on Easter Monday 2031.|Easter Monday 2031 = 2031-04-14",
			"It opened on Good Friday last year.|Good Friday last year = 2030-04-19",
			"It opens on Thanksgiving Day 2029.|Thanksgiving Day 2029 = 2029-11-22",
			"It rained over the weekend.|the weekend = 2031-W09-WE", "It sails now.|now = PRESENT_REF" })
	void normalised(String text, String time) {
		assertEquals(List.of(time), Sample.of(text).times());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			// a day counted from another
			"They vote two weeks before Christmas.|two weeks before Christmas = 2030-12-11",
			"It sank three days after May 5, 2029.|three days after May 5, 2029 = 2029-05-08",
			"It will sail four days from tomorrow.|four days from tomorrow = 2031-03-10",
			"It sank 1 month 21 days ago.|1 month 21 days ago = 2031-01-15",
			"It will sail in three weeks.|three weeks = 2031-W13", "It grew by half in three weeks.|three weeks = P3W",
			"It lasted 20 days from May 5, 2029 to May 25, 2029.|20 days = P20D; May 5, 2029 = 2029-05-05; "
					+ "May 25, 2029 = 2029-05-25",
			"It will sail the week after next.|the week after next = 2031-W12",
			"It sank the year before last.|the year before last = 2029",
			"It sank the day before last Monday.|the day before last Monday = 2031-03-02",
			"It sank the day after Christmas.|the day after Christmas = 2030-12-26",
			// days by number
			"It sank on Monday the 3rd.|Monday the 3rd = 2031-03-03",
			"It will sail on Tue 11th.|Tue 11th = 2031-03-11",
			"It sank on Friday the thirteenth.|Friday the thirteenth "
					+ "= 2030-12-13",
			"On Friday 13 ships sank.|Friday = 2031-02-28", "It sank on Friday, June 13.|Friday, June 13 = 2031-06-13",
			"It sank on the 20th of last month.|the 20th of last month = 2031-02-20",
			"It sank on 18 and 19 January.|18 = 2031-01-18; 19 January = 2031-01-19",
			"It sank on Feb. 29.|Feb. 29 = 2032-02-29", "They paid $12 December 27.|December 27 = 2030-12-27",
			"It will meet on the 19th of every month.|the 19th of every month = XXXX-XX-19",
			// clock times beside their day
			"It will sail tomorrow at 7.|tomorrow = 2031-03-06; 7 = 2031-03-06T07:00",
			"It will sail on Monday at 2.30.|Monday = 2031-03-10; 2.30 = 2031-03-10T02:30",
			"It sails tonight around 9.|tonight = 2031-03-05TNI; 9 = 2031-03-05T21:00",
			"It sank on Monday at 7 schools.|Monday = 2031-03-03",
			"It sails at five-thirty tomorrow evening.|five-thirty tomorrow evening = 2031-03-06T17:30",
			"It sails at 9am every Sunday.|9am every Sunday = XXXX-WXX-7T09:00",
			"It sails on Friday mornings.|Friday mornings = XXXX-WXX-5TMO",
			"It sank at 1140 a.m. yesterday.|1140 a.m. yesterday = 2031-03-04T11:40",
			"It sank at twenty minutes past five.|twenty minutes past five = 2031-03-05T05:20",
			"It will sail at 5 minutes to 10 on Sunday.|5 minutes to 10 on Sunday = 2031-03-09T09:55",
			"It sank at 4 in the morning (9 a.m. GMT Monday).|4 in the morning = 2031-03-03T04:00; 9 a.m. GMT Monday "
					+ "= 2031-03-03T09:00",
			"They sailed in Easter week.|Easter week = 2031-W15" })
	void countedFromADay(String text, String times) {
		assertEquals(List.of(times.split("; ")), Sample.of(text).times());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"It opened last Christmas.|last Christmas = 2030-12-25", "It opens next Easter.|next Easter = 2031-04-13",
			"It was built in one thousand seven hundred and ten.|one thousand seven hundred and ten = 1710",
			// parts of months and years
			"It sank in the third week of 2029.|the third week of 2029 = 2029-W03",
			"It sank in the last week of 2029.|the last week of 2029 = 2029-W52",
			"It sank in the first week of May 2029.|the first week of May 2029 = 2029-W18",
			"It sank in the first weekend of May 2029.|the first weekend of May 2029 = 2029-W18-WE",
			"It opens in the ninth month of next year.|the ninth month of next year = 2032-09",
			"Deaths fell in week 31 of last year.|week 31 of last year = 2030-W31",
			"It sank earlier in the week.|earlier in the week = 2031-W10",
			"It sank over the Labor Day weekend.|Labor Day weekend = 2030-W35-WE",
			"It sank in 2029-11.|2029-11 = 2029-11", "It sank in 3/2029.|3/2029 = 2029-03",
			"It sank in April '87.|April '87 = 1987-04", "It sank in August 99.|August 99 = 1999-08",
			"It sank on 03/18/99.|03/18/99 = 1999-03-18", "It sank on 18/02.|18/02 = 2031-02-18",
			"They meet on Thursday 11/20.|Thursday 11/20 = 2030-11-20",
			"It sank on 2029-Aug-1.|2029-Aug-1 = 2029-08-01",
			"Sales fell in the last fiscal year.|the last fiscal year = 2030",
			"Sales fell in the year to date.|the year to date = 2031",
			"They pay fortnightly.|fortnightly = P2W", "They sail every weekend.|every weekend = XXXX-WXX-WE",
			"It opens on Eid al-Fitr.|Eid al-Fitr = 2031-01-24", "It lasted one hour and a half.|one hour and a half = "
					+ "PT1H30M" })
	void partsOfMonthsAndYears(String text, String times) {
		assertEquals(List.of(times.split("; ")), Sample.of(text).times());
	}

	@ParameterizedTest
	@CsvSource({ "It may sink.", "They march on the town.", "The second man left.", "He paid $2025 for it.",
			"It was a good day.", "He edits the Brack daily Globe.", "He said on \"This Week\" that it sank.",
			"He fears that winter kills the fish.", "It rose by an average of 1500.",
			"It scored 22/04 points.", "It sails 24 hours a day.", "Sat at 5 tables, they ate.",
			"It sank in the early hours.",
			"He works for 60 Minutes.", "They pay to the sun 3 fish." })
	void notATime(String text) {
		assertEquals(List.of(), Sample.of(text).times());
	}

	@Test
	void aListedDayTakesItsMonthFromTheDateBefore() {
		assertEquals(List.of("January 24 = 2031-01-24", "25 = 2031-01-25"),
				Sample.of("They met on January 24 and 25 there.")
						.times());
		assertEquals(List.of("January 24 = 2031-01-24"),
				Sample.of("They met on January 24 and 25 ships sank.").times());
	}

	@Test
	void aClockGivenTwiceTakesTheDayBehindTheBracket() {
		assertEquals("10:35 a.m. = 2031-02-28T10:35", Sample.of("It sank at 10:35 a.m. (0735 GMT) Friday.").times().get(
				0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "On Friday, the town planned to sell the quay.|2031-02-28",
			"Ada Quill set Friday as the deadline.|2031-02-28",
			"The decision, announced Friday by the mayor, will hurt the town.|2031-02-28",
			"They gathered to mark the birthday of the town on Friday.|2031-02-28",
			"The mayor has scheduled a meeting for Friday.|2031-03-07",
			"The town would look for ways around Friday's ruling by the court.|2031-02-28",
			"The pilots will vote after Friday's talks.|2031-03-07",
			"The owner could not be reached on Friday.|2031-02-28",
			"The tug that sank will be raised on Friday.|2031-03-07" })
	void aWeekdayLooksAsTheVerbAboveItDoes(String text, String date) {
		assertEquals(List.of("Friday = " + date), Sample.of(text).times());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The repair took 3h.|3h = PT3H", "The tug was laid up for 10d.|10d = P10D",
			"The tide turned at mid-day.|mid-day = 2031-03-05T12:00",
			"The tug sailed at mid night.|mid night = 2031-03-05T24:00",
			"The note was sent Wed Mar 5 15:50:06 2031.|Wed Mar 5 15:50:06 2031 = 2031-03-05T15:50:06",
			"The log ends on 20310304.|20310304 = 2031-03-04", "The quay was laid in the year 247.|the year 247 = 0247",
			"The pilot will be back at seven.|seven = 2031-03-05T07:00",
			"The repair took one year and a quarter.|one year and a quarter = P1Y3M",
			"The repair took one and half hour.|one and half hour = PT1H30M",
			"The toll will rise in may.|may = 2031-05", "The gate will open on Anzac Day.|Anzac Day = 2031-04-25",
			"The gate closed on Mardi Gras.|Mardi Gras = 2031-02-25" })
	void aRareFormOfATime(String text, String time) {
		assertEquals(List.of(time), Sample.of(text).times());
	}

	@ParameterizedTest
	@ValueSource(strings = { "The depot holds 20319905 crates.", "The lamp burns 60W in all.",
			"They sold the boat for $20310305." })
	void notARareFormOfATime(String text) {
		assertEquals(List.of(), Sample.of(text).times());
	}

	@Test
	void partsOfTheDayLeanOnTheDateTheTextHasReached() {
		assertEquals(List.of("May 5, 2029 = 2029-05-05", "the next morning = 2029-05-06TMO"), Sample.of(
				"It sailed on May 5, 2029. It sank the next morning.").times());
	}

	@Test
	void theArithmeticIsSaidInWords() {
		TimeExpression monday = Sample.of("The tug sank on Monday.").reading().times().get(0);
		assertEquals("2031-03-05", monday.anchor());
		assertEquals("last Monday on or before Wed 5 Mar 2031", monday.arithmetic());
		assertTrue(monday.why().because().contains("last Monday"), monday.why()::because);
	}

	@Test
	void aStatedDateLeansOnNothing() {
		assertEquals("", Sample.of("It sank on May 5, 2029.").reading().times().get(0).anchor());
	}

	@Test
	void withoutADayOfPublicationNothingIsInvented() {
		assertEquals(List.of("Monday = XXXX-WXX-1"), Sample.of("It sank on Monday.", "", List.of()).times());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Two decades later it burned.", "The previous decade was calm.",
			"The following week it burned.", "A century earlier it burned." })
	void aWidePeriodIsNoDateToLeanOn(String sentence) {
		String text = "War began in 1811. By 1812 the town fell, and in 1813 it burned. In 1814 peace came, "
				+ "broken in 1815. In May 1816 ships came; in 1817 they left. In 1818 a king came. " + sentence
				+ " On 8 November he died.";
		List<String> times = Sample.of(text).times();
		assertTrue(times.contains("8 November = 1818-11-08"), times::toString);
	}

	@Test
	void newsThatNamesManyOldYearsStaysNews() {
		String text = "War began in 1811. By 1812 the town fell, and in 1813 it burned. In 1814 peace came, "
				+ "broken in 1815. In May 1816 ships came; in 1817 they left. In 1818 a king came. On Monday Brack "
				+ "said so. It opens today. Quill left on Tuesday.";
		List<String> times = Sample.of(text).times();
		assertTrue(times.contains("Tuesday = 2031-03-04"), times::toString);
	}

	@Test
	void aHistoryCountsFromItsOwnDates() {
		String text = "War began in 1811. By 1812 the town fell, and in 1813 it burned. In 1814 peace came, "
				+ "broken in 1815. In May 1816 ships came; in 1817 they left. In 1818 a king came. On 8 November he "
				+ "died. The following year brought peace.";
		List<String> times = Sample.of(text).times();
		assertTrue(times.contains("8 November = 1818-11-08"), times::toString);
		assertTrue(times.contains("The following year = 1819"), times::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Residents have called a march for Saturday.|Saturday = 2031-03-08",
			"The quay, one of the four due to close in September, paid last.|September = 2031-09",
			"The toll would exceed that of the raid on 3 February, in which nine died.|3 February = 2031-02-03",
			"He was jailed for Monday's raid.|Monday = 2031-03-03" })
	void whichWayADayLooks(String text, String time) {
		assertTrue(Sample.of(text).times().contains(time), () -> Sample.of(text).times().toString());
	}

	@Test
	void whatOpensASentenceLeansOnTheDayBefore() {
		assertEquals(List.of("Sunday evening = 2031-03-02TEV", "Two days earlier = 2031-02-28"),
				Sample.of("Bell counted nine tugs on Sunday evening. Two days earlier the port had seen four.")
						.times());
	}

	@Test
	void aDailyMayBeANewspaper() {
		assertEquals(List.of(), Sample.of("A note published by the daily Torvposten told of it.").times());
	}

	@Test
	void whatSomebodyHadPromisedMayBeToCome() {
		assertEquals(List.of("Friday = 2031-03-07"),
				Sample.of("The mayor had promised that the schools would open by Friday at the latest.").times());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The hearing resumes on Monday.|2031-03-10",
			"The guild declined to repeat its vow on Monday.|2031-03-03",
			"The guild began to leave on Monday.|2031-03-03", "Ada Quill opens the fair on Monday.|2031-03-03",
			"The guild agreed to meet on Monday.|2031-03-10" })
	void whatIsTimetabledIsToComeAndWhatIsDeclinedIsOver(String text, String day) {
		assertEquals(List.of("Monday = " + day), Sample.of(text).times());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "An email from November describes the quay.|November = 2030-11",
			"The guild made no mention of it until Monday.|Monday = 2031-03-03",
			"The guild did not speak until Monday.|Monday = 2031-03-03",
			"The guild will not speak until Monday.|Monday = 2031-03-10",
			"The guild renewed its call for a vote before the summer.|the summer = 2031-SU",
			"Pilots have suggested October 12 as a likely date.|October 12 = 2031-10-12" })
	void whatIsWrittenAskedForOrProposed(String text, String time) {
		assertEquals(List.of(time), Sample.of(text).times());
	}

	@Test
	void theMinutesAreWritten() {
		assertEquals(List.of(), Sample.of("But read the minutes.").times());
	}

	@Test
	void aYearAgoLeansOnAQuarterOnlyWhereThatIsTheLastTimeNamed() {
		assertEquals(List.of("the first quarter = 2031-Q1", "September = 2030-09", "a year ago = 2030"),
				Sample.of(
						"A vote in the first quarter was due. Prices fell from September and cost less than a year ago.")
						.times());
	}
}
