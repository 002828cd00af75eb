package org.assay.ui.analysis.internal.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.assay.ui.Dates;

/** What stands at the marks of an axis. Without these it would show days as the number they are counted by. */
final class ChartFormats {
	private ChartFormats() {
	}

	/** Days, counted from 1 January 1970; nothing between two days. */
	static Format days() {
		return new Days();
	}

	/** Numbers as Assay writes them: 4,300 and 0.5. */
	static Format numbers() {
		return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.UK));
	}

	/**
	 * Whole numbers. A chart leaves marks out that do not read as what they stand for, such as the one of a half; an axis that is
	 * told itself to be whole makes a mark for each number, and comes to no end with billions.
	 */
	static Format wholeNumbers() {
		return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
	}

	private static final class Days extends Format {
		private static final long serialVersionUID = 1;
		/** As {@link Dates} writes them. */
		private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

		@Override
		public StringBuffer format(Object number, StringBuffer to, FieldPosition at) {
			double day = ((Number) number).doubleValue();
			return day == Math.rint(day) ? to.append(Dates.words(LocalDate.ofEpochDay((long) day).toString())) : to;
		}

		/** The chart leaves out what does not read as the mark that it stands at. */
		@Override
		public Object parseObject(String source, ParsePosition at) {
			try {
				long day = LocalDate.parse(source, DAY).toEpochDay();
				at.setIndex(source.length());
				return day;
			} catch (DateTimeParseException e) {
				return null; // nothing stands between two days
			}
		}
	}
}
