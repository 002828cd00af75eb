package org.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.assay.ui.EmptyState;
import org.assay.ui.UiIds;
import org.assay.ui.testing.BotView;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.junit.jupiter.api.Test;

/** The entries by which a table is put under other headings say which headings those are that it has. */
class GroupMenuUiTest extends SampleWindow {

	private BotView view(String id) {
		BotView view = bot.viewById(id).setFocus();
		UiThread.settle();
		return view;
	}

	private void choose(String view, String grouping) {
		UiThread.run(() -> EmptyState.run(window(), UiIds.GROUP_BY, Map.of("grouping", grouping, "view", view)));
	}

	@Test
	void eachViewKnowsItsOwn() {
		BotView claims = view(UiIds.CLAIMS_VIEW);
		bot.waitUntil(Condition.of("nothing is checked",
				() -> claims.checkedInMenu().equals(List.of("Group by source"))));
		BotView relations = view(UiIds.CONTRADICTIONS_VIEW);
		bot.waitUntil(Condition.of("nothing is checked",
				() -> relations.checkedInMenu().equals(List.of("Group by gravity"))));
		choose(UiIds.CONTRADICTIONS_VIEW, "source");
		assertEquals(List.of("Group by source"), relations.checkedInMenu());
		choose(UiIds.CONTRADICTIONS_VIEW, "");
		assertEquals(List.of("Do not group"), relations.checkedInMenu());
		assertEquals(List.of("Group by source"), claims.checkedInMenu());
		choose(UiIds.CONTRADICTIONS_VIEW, "sort");
	}
}
