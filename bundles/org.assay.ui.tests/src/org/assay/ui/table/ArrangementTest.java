package org.assay.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.assay.ui.table.Arrangement.Group;
import org.junit.jupiter.api.Test;

/** Which rows a table shows, in which order. */
class ArrangementTest {
	private static final Bird WREN = new Bird("Wren", "wood", 9);
	private static final Bird SWIFT = new Bird("Swift", "air", 40);
	private static final Bird EIDER = new Bird("Éider", "sea", 1800);
	private static final Bird ROOK = new Bird("rook", "wood", 450);
	private static final List<Bird> BIRDS = List.of(WREN, SWIFT, EIDER, ROOK);
	private static final List<Column<Bird>> COLUMNS = List.of(Column.of("name", "Name", 100, Bird::name),
			Column.of("home", "Home", 100, Bird::home), Column.<Bird>of("grams", "g", 50, b -> "" + b.grams())
					.sortedBy(Comparator.comparingInt(Bird::grams)).rightAligned());

	private record Bird(String name, String home, int grams) {
	}

	@Test
	void withoutWishesNothingChanges() {
		assertEquals(BIRDS, rows("", null, true));
	}

	@Test
	void everyWordMustOccurSomewhere() {
		assertEquals(List.of(ROOK), rows("wood 450", null, true));
		assertEquals(List.of(), rows("wood sea", null, true));
	}

	@Test
	void caseAndAccentsDoNotMatter() {
		assertEquals(List.of(EIDER), rows("EIDER", null, true));
		assertEquals(List.of(ROOK), rows("Rook", null, true));
	}

	@Test
	void numbersAreSortedAsNumbers() {
		assertEquals(List.of(WREN, SWIFT, ROOK, EIDER), rows("", "grams", true));
		assertEquals(List.of(EIDER, ROOK, SWIFT, WREN), rows("", "grams", false));
	}

	@Test
	void equalRowsKeepTheirOrder() {
		assertEquals(List.of(SWIFT, EIDER, WREN, ROOK), rows("", "home", true));
	}

	@Test
	void groupsComeInTheirOwnOrderAndKeepTheRowsSorted() {
		var byHome = Grouping.<Bird>of("home", "home", Bird::home);
		var groups = new Arrangement<>(COLUMNS, "", "grams", false, byHome).of(BIRDS);
		assertEquals(List.of(new Group<>("air", List.of(SWIFT)), new Group<>("sea", List.of(EIDER)),
				new Group<>("wood", List.of(ROOK, WREN))), groups);
	}

	@Test
	void anEmptyResultHasNoGroups() {
		assertEquals(List.of(), new Arrangement<>(COLUMNS, "penguin", null, true, null).of(BIRDS));
	}

	private static List<Bird> rows(String filter, String sortedBy, boolean ascending) {
		return new Arrangement<>(COLUMNS, filter, sortedBy, ascending, null).of(BIRDS).stream()
				.flatMap(g -> g.rows().stream()).toList();
	}
}
