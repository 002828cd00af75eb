package org.assay.graph.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.model.AttributionLink;
import org.assay.model.Citation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.LinkRole;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.ModelFactory;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.model.Quotation;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.Stance;
import org.assay.text.Sha256;

/** Invented reports of one invented ferry, put together by tests. */
final class QuayCase implements AutoCloseable {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	final OpenCase open;

	QuayCase(Path folder) throws IOException {
		open = new CaseStore().create(folder.resolve("case"), "Quay");
	}

	Document document(String outlet, String published, String words) throws IOException {
		byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
		Document document = open.importArticle(new Article(outlet + ".txt", "text/plain", bytes, Sha256.hex(bytes),
				words, "UTF-8", Optional.of(new Article.Proved("The ferry in " + outlet, "text", Optional.empty())),
				Optional.empty(), Optional.empty(), Optional.empty(), "en", List.of(), List.of(), List.of()))
				.document();
		Source source = MAKE.createSource();
		source.setId("s-" + outlet);
		source.setName(outlet);
		open.change("outlet", () -> {
			open.model().getSources().add(source);
			document.setOutlet(source);
			document.setPublishedAt(published);
		});
		return document;
	}

	void cites(Document document, String name) {
		Citation citation = MAKE.createCitation();
		citation.setName(name);
		open.change("cite", () -> document.getCitations().add(citation));
	}

	/** Somebody, named in the document, told an outlet its first words. */
	void told(Document document, String speaker, String outlet, String words) throws IOException {
		String text = open.text(document).toString();
		Mention mention = MAKE.createMention();
		mention.getSpans().add(span(text, words));
		mention.setType(MentionType.PERSON);
		mention.setName(speaker);
		Quotation quotation = MAKE.createQuotation();
		quotation.getSpans().add(span(text, words));
		quotation.setSpeaker(speaker);
		quotation.setVia(outlet);
		open.change("told", () -> {
			document.getAnnotations().add(mention);
			document.getAnnotations().add(quotation);
		});
	}

	Claim claim(Document document, String words, String... chain) throws IOException {
		String text = open.text(document).toString();
		Claim claim = MAKE.createClaim();
		claim.setId("c-" + document.getId());
		claim.getContent().add(span(text, words));
		for (int i = 0; i < chain.length; i++) {
			AttributionLink link = MAKE.createAttributionLink();
			link.setRole(i == chain.length - 1 ? LinkRole.SPEAKER : LinkRole.VIA);
			link.setName(chain[i]);
			link.setStance(Stance.ASSERTS);
			claim.getChain().add(link);
		}
		open.change("claim", () -> document.getClaims().add(claim));
		return claim;
	}

	private static Span span(String text, String words) {
		Span span = MAKE.createSpan();
		span.setBegin(text.indexOf(words));
		span.setEnd(span.getBegin() + words.length());
		span.setQuote(words);
		return span;
	}

	Question question(String title, Claim... claims) {
		Question question = MAKE.createQuestion();
		question.setId("q-" + title);
		question.setTitle(title);
		open.change("question", () -> {
			open.model().getQuestions().add(question);
			question.getClaims().addAll(List.of(claims));
		});
		return question;
	}

	Comparison relate(Relation relation, Claim a, Claim b) {
		Comparison comparison = MAKE.createComparison();
		comparison.setId("x-" + open.model().getComparisons().size());
		comparison.setRelation(relation);
		comparison.setA(evidence(a));
		comparison.setB(evidence(b));
		comparison.setWhy("because");
		open.change("relate", () -> open.model().getComparisons().add(comparison));
		return comparison;
	}

	private static Evidence evidence(Claim claim) {
		Evidence evidence = MAKE.createEvidence();
		evidence.setDocument((Document) claim.eContainer());
		evidence.setElement(claim);
		return evidence;
	}

	Origin origin(String title, Document... documents) {
		Origin origin = MAKE.createOrigin();
		origin.setId("o-" + title);
		origin.setTitle(title);
		open.change("origin", () -> {
			open.model().getOrigins().add(origin);
			origin.getDocuments().addAll(List.of(documents));
		});
		return origin;
	}

	@Override
	public void close() {
		open.close();
	}
}
