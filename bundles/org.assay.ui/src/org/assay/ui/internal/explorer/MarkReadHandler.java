package org.assay.ui.internal.explorer;

import java.time.Instant;
import java.util.List;
import org.assay.core.overview.DocumentCounts;
import org.assay.model.AnalystJudgement;
import org.assay.model.Document;
import org.assay.model.Verdict;
import org.assay.model.provider.Labels;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.CaseChange;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Marks the selected documents as read: the analyst's own judgement about each, which undo takes back. */
public class MarkReadHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<?> selected = HandlerUtil.getCurrentStructuredSelection(event).toList();
		WindowOf.of(event).open().ifPresent(open -> {
			List<Document> unread = open.read(() -> selected.stream().filter(Document.class::isInstance)
					.map(Document.class::cast).filter(DocumentCounts::isUnread).toList());
			if (!unread.isEmpty()) {
				String what = unread.size() == 1 ? Labels.text(unread.getFirst())
						: NLS.bind(Messages.Read_several, unread.size());
				CaseChange.run(open, NLS.bind(Messages.Read_change, what),
						() -> unread.forEach(d -> markRead(d, Instant.now())));
			}
		});
		return null;
	}

	static void markRead(Document document, Instant when) {
		AnalystJudgement.add(document, Verdict.ACCEPTED, Messages.Read_note, when);
	}
}
