package org.assay.ui.annotate.internal.part;

import java.time.Instant;
import org.assay.model.Document;
import org.assay.model.Judgement;
import org.assay.model.Mention;
import org.assay.model.ModelFactory;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.assay.text.Span;

/** Marks as an analysis leaves them. */
final class Proposed {

	private Proposed() {
	}

	/**
	 * Marks words of an article as a name, proposed by an analysis; called within a change.
	 *
	 * @param article the text of the document
	 * @param from    where to look for the words
	 */
	static Mention name(Document document, String article, String words, int from) {
		Mention made = ModelFactory.eINSTANCE.createMention();
		int begin = article.indexOf(words, from);
		made.setId("m-" + begin);
		made.getSpans().add(Spans.of(article, new Span(begin, begin + words.length())));
		Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
		judgement.setBy("test.analysis");
		judgement.setWhen(Instant.EPOCH);
		judgement.setVerdict(Verdict.PROPOSED);
		made.getJudgements().add(judgement);
		document.getAnnotations().add(made);
		return made;
	}
}
