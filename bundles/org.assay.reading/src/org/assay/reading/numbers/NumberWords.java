package org.assay.reading.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** English number words and what they are worth. */
final class NumberWords {

	static final Map<String, Integer> SMALL = new HashMap<>();
	static final Map<String, BigDecimal> SCALES = new HashMap<>();
	/** Magnitudes that are only read right after digits. */
	static final Map<String, BigDecimal> SHORT_SCALES = new HashMap<>();
	static final Map<String, Integer> ORDINALS = new HashMap<>();
	static final Map<String, Integer> PARTS = new HashMap<>();
	static final Map<String, BigDecimal> VAGUE = new HashMap<>();

	private NumberWords() {
	}

	static {
		String[] ones = { "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
				"eleven",
				"twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen" };
		String[] ordinals = { "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
				"ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
				"seventeenth", "eighteenth", "nineteenth" };
		for (int i = 0; i < ones.length; i++) {
			SMALL.put(ones[i], i);
			ORDINALS.put(ordinals[i], i);
			if (i >= 3) {
				PARTS.put(ordinals[i], i);
				PARTS.put(ordinals[i] + "s", i);
			}
		}
		String[] tens = { "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };
		for (int i = 0; i < tens.length; i++) {
			SMALL.put(tens[i], 20 + 10 * i);
			String ordinal = tens[i].substring(0, tens[i].length() - 1) + "ieth";
			ORDINALS.put(ordinal, 20 + 10 * i);
			PARTS.put(ordinal, 20 + 10 * i);
			PARTS.put(ordinal + "s", 20 + 10 * i);
		}
		PARTS.put("hundredth", 100);
		PARTS.put("hundredths", 100);
		PARTS.put("thousandth", 1000);
		PARTS.put("thousandths", 1000);
		SMALL.put("nought", 0);
		SMALL.put("naught", 0);
		PARTS.put("half", 2);
		PARTS.put("halves", 2);
		PARTS.put("quarter", 4);
		PARTS.put("quarters", 4);
		scale(3, "thousand", "k", "thousand");
		scale(6, "million", "m", "mn", "mln", "mil");
		scale(9, "billion", "bn", "b", "bln");
		scale(12, "trillion", "tn", "trn");
		SCALES.put("hundred", BigDecimal.valueOf(100));
		SCALES.put("lakh", BigDecimal.valueOf(100_000));
		SCALES.put("crore", BigDecimal.valueOf(10_000_000));
		SCALES.put("dozen", BigDecimal.valueOf(12));
		VAGUE.put("tens", BigDecimal.TEN);
		VAGUE.put("dozens", BigDecimal.valueOf(12));
		VAGUE.put("scores", BigDecimal.valueOf(20));
		VAGUE.put("hundreds", BigDecimal.valueOf(100));
		VAGUE.put("thousands", BigDecimal.valueOf(1_000));
		VAGUE.put("millions", BigDecimal.valueOf(1_000_000));
		VAGUE.put("billions", BigDecimal.valueOf(1_000_000_000));
		VAGUE.put("trillions", BigDecimal.valueOf(1_000_000_000_000L));
	}

	private static void scale(int power, String word, String... shorts) {
		BigDecimal value = BigDecimal.TEN.pow(power);
		SCALES.put(word, value);
		for (String each : shorts) {
			SHORT_SCALES.put(each, value);
		}
	}

	/** Whether the word counts: "three", "million", "dozens". */
	static boolean counts(String lower) {
		return SMALL.containsKey(lower) || SCALES.containsKey(lower) || VAGUE.containsKey(lower);
	}

	/** Whether the word can open a number in words. */
	static boolean opens(String lower) {
		return SMALL.containsKey(lower);
	}
}
