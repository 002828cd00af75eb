package org.assay.comparison.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GroupsTest {
	@Test
	void whatIsJoinedHasOneRootThatOfTheFirst() {
		Groups<String> groups = Groups.byEquality();
		groups.join("a", "b");
		groups.join("c", "d");
		groups.join("b", "c");
		groups.join("d", "a");
		for (String one : new String[] { "a", "b", "c", "d" }) {
			assertEquals("a", groups.root(one));
			assertTrue(groups.isJoined(one));
		}
		assertEquals("e", groups.root("e"));
		assertFalse(groups.isJoined("e"));
	}

	@Test
	void longChainsEnd() {
		Groups<Integer> groups = Groups.byEquality();
		for (int i = 1_000; i < 2_000; i++) {
			groups.join(i + 1, i);
		}
		assertEquals(2_000, groups.root(1_000));
	}

	@Test
	void equalThingsAreTheSameOrNot() {
		String one = new String("x");
		String other = new String("x");
		Groups<String> same = Groups.byEquality();
		same.join(one, "y");
		assertEquals(same.root("y"), same.root(other));
		Groups<String> apart = Groups.byIdentity();
		apart.join(one, "y");
		assertSame(one, apart.root("y"));
		assertNotSame(one, apart.root(other));
	}
}
