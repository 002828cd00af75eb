package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for every date, tried on many made at random from a fixed seed. */
class EdtfPropertiesTest {
	private static final int ROUNDS = 4000;
	private static final List<String> HOLDERS = List.of("%1$04d", "%1$04d-%2$02d", "%1$04d-%2$02d-%3$02d",
			"%1$04d-%2$02d-%3$02dTEV", "%1$04d-%2$02d-%3$02dT%4$02d", "%1$04d-%2$02d-%3$02dT%4$02d:%5$02d",
			"%1$04d-%2$02d-%3$02dT%4$02d:%5$02d:07", "%1$04d-%2$02d-%3$02dT%4$02d:%5$02d+05:30", "%6$03dX", "%7$02dXX",
			"%1$04d-Q%8$d", "%1$04d-H%9$d", "%1$04d-SU", "%1$04d-W%5$02d", "%1$04d-W%5$02d-WE", "%1$04d-W%5$02d-3");

	private final Random random = new Random(20250224);

	private String simple() {
		int year = 1 + random.nextInt(2200);
		int month = 1 + random.nextInt(12);
		int minute = 1 + random.nextInt(51);
		String text = String.format(Locale.ROOT, HOLDERS.get(random.nextInt(HOLDERS.size())), year, month,
				1 + random.nextInt(28), random.nextInt(24), minute, year / 10, year / 100, 1 + random.nextInt(4),
				1 + random.nextInt(2));
		// the year 0 has no first decade or century that a date could name
		return text.startsWith("000X") || text.startsWith("00XX") ? "0001" : text;
	}

	private Edtf any() {
		Edtf one = Edtf.of(simple());
		return switch (random.nextInt(6)) {
		case 0 -> Edtf.of(one + "?");
		case 1 -> Edtf.of(one + "~");
		case 2 -> {
			Edtf two = Edtf.of(simple());
			yield one.begin().isBefore(two.end()) ? Edtf.of(one + "/" + two) : Edtf.of(two + "/" + one);
		}
		case 3 -> Edtf.of(random.nextBoolean() ? one + "/.." : "../" + one);
		default -> one;
		};
	}

	@Test
	void coversSomethingAndReadsItselfBack() {
		for (int i = 0; i < ROUNDS; i++) {
			Edtf edtf = any();
			assertTrue(edtf.begin().isBefore(edtf.end()), edtf.value());
			assertEquals(edtf, Edtf.of(edtf.value()));
			assertFalse(edtf.words().isBlank());
			assertTrue(edtf.within(edtf) && edtf.overlaps(edtf), edtf.value());
			assertFalse(edtf.before(edtf) || edtf.after(edtf), edtf.value());
		}
	}

	@Test
	void relationsAgreeWithEachOther() {
		for (int i = 0; i < ROUNDS; i++) {
			Edtf a = any();
			Edtf b = any();
			String pair = a + " and " + b;
			int holding = (a.before(b) ? 1 : 0) + (a.overlaps(b) ? 1 : 0) + (a.after(b) ? 1 : 0);
			assertEquals(1, holding, pair);
			assertEquals(a.overlaps(b), b.overlaps(a), pair);
			assertTrue(!a.within(b) || a.overlaps(b), pair);
			assertTrue(!a.before(b) || a.compareTo(b) < 0, pair);
			assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), pair);
		}
	}

	@Test
	void aMomentLiesWithinAllThatContainsIt() {
		for (int i = 0; i < ROUNDS; i++) {
			LocalDateTime moment = LocalDate.of(1000, 1, 1).atStartOfDay().plusMinutes(random.nextInt(500_000_000));
			Edtf minute = Edtf.of(moment);
			LocalDate day = moment.toLocalDate();
			List<String> around = new ArrayList<>(List.of(day.toString(), day.toString().substring(0, 7),
					day.toString().substring(0, 4), day.toString().substring(0, 3) + "X",
					day.toString().substring(0, 2) + "XX",
					day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3,
					day.getYear() + "-H" + (day.getMonthValue() + 5) / 6));
			around.add(day + "/..");
			around.add("../" + day);
			Edtf inner = minute;
			for (String text : around.subList(0, 5)) {
				Edtf outer = Edtf.of(text);
				assertTrue(inner.within(outer), inner + " in " + outer);
				assertTrue(inner.precision().isFinerThan(outer.precision()), inner + " in " + outer);
				inner = outer;
			}
			for (String text : around) {
				assertTrue(minute.within(Edtf.of(text)), minute + " in " + text);
			}
		}
	}
}
