package org.assay.core.overview;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assay.core.overview.Overview.Group;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Verdicts;
import org.eclipse.emf.ecore.EObject;

/** How far the documents are. Pure. */
public final class DocumentCounts {
	private final List<Document> all;
	private final int whole;

	private DocumentCounts(List<Document> all, int whole) {
		this.all = all;
		this.whole = whole;
	}

	static Group of(Case model, Set<String> languages, Predicate<EObject> isIn) {
		DocumentCounts counts = new DocumentCounts(model.getDocuments().stream().filter(isIn).toList(),
				model.getDocuments().size());
		return new Group("documents", "Documents", List.of(
				counts.count("read", "read", d -> !isUnread(d)),
				counts.count("unread", "unread", DocumentCounts::isUnread),
				counts.count("unmarked", "with nothing marked",
						d -> d.getAnnotations().isEmpty() && d.getClaims().isEmpty()),
				counts.count("failed", "without a text", d -> isBlank(d.getTextHash()) || d.getTextLength() == 0),
				counts.count("languages", "in other languages", d -> isForeign(d, languages)),
				counts.count("undated", "without a date", d -> isBlank(d.getPublishedAt())),
				counts.count("sourceless", "without an outlet", d -> d.getOutlet() == null)));
	}

	private Count count(String id, String words, Predicate<Document> test) {
		return new Count("documents." + id, words, all.stream().filter(test).toList(), all.size(),
				whole);
	}

	/** Whether the analyst has not decided anything about the document or in it. */
	public static boolean isUnread(Document document) {
		return !Verdicts.isDecidedByAnalyst(document)
				&& Stream.<Judged>concat(document.getAnnotations().stream(), document.getClaims().stream())
						.noneMatch(DocumentCounts::isAnalysts);
	}

	private static boolean isAnalysts(Judged element) {
		return element.getJudgements().isEmpty() || Verdicts.isDecidedByAnalyst(element);
	}

	/** A document that does not say its language is taken for one that can be read. */
	private static boolean isForeign(Document document, Set<String> languages) {
		return !isBlank(document.getLanguage())
				&& !languages.contains(Locale.forLanguageTag(document.getLanguage()).getLanguage());
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
