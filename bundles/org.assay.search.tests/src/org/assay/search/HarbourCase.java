package org.assay.search;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.AnalystJudgement;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.ModelFactory;
import org.assay.model.Quotation;
import org.assay.model.Source;
import org.assay.model.Span;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;

/** An invented case with two articles in which things are marked. */
final class HarbourCase {
	static final String DEAL = """
			Skerry signs harbour deal
			By Jo Lind

			The harbour of Skerry sold its cranes for $500bn on Monday, the mayor's office said. “We keep the lighthouse,” \
			mayor Zoé Müller said.

			Critics doubt the sanctions will hold. The deal was signed in 2019.
			""";
	static final String DOUBT = """
			Doubts about the cranes
			By Ann Holm

			Nobody paid 500 billion dollars for cranes, a harbour clerk said. The clerk lost his lighthouse keys.
			""";
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private HarbourCase() {
	}

	/** Makes it in a folder that exists; the caller closes it. */
	static OpenCase create(Path folder) throws Exception {
		OpenCase open = new CaseStore().create(folder.resolve("case"), "Harbour");
		Document deal = add(open, folder, "deal.txt", DEAL);
		Document doubt = add(open, folder, "doubt.txt", DOUBT);
		open.change("mark", () -> {
			Source courier = open.outlet("The Skerry Courier");
			courier.setNote("owned by the harbour");
			deal.setOutlet(courier);
			deal.setPublishedAt("2025-02-24");
			doubt.setOutlet(open.outlet("Vale News"));
			doubt.setPublishedAt("2025-03-02");
			Figure sum = figure("f-deal", DEAL, "$500bn", "USD");
			sum.setReferent("the cranes");
			deal.getAnnotations().addAll(List.of(sum, quotation(), time()));
			doubt.getAnnotations().add(figure("f-doubt", DOUBT, "500 billion dollars", "USD"));
			deal.getClaims().add(claim("c-deal", DEAL, "The harbour of Skerry sold its cranes for $500bn"));
			Claim denied = claim("c-doubt", DOUBT, "Nobody paid 500 billion dollars for cranes");
			AnalystJudgement.add(denied, Verdict.REJECTED, "", Instant.EPOCH);
			doubt.getClaims().add(denied);
		});
		return open;
	}

	static Document add(OpenCase open, Path folder, String name, String text) throws Exception {
		Path file = Files.writeString(folder.resolve(name), text);
		Article article = new FileIngest().read(file).getFirst();
		return open.importArticle(article).document();
	}

	static Claim claim(String id, String text, String words) {
		Claim claim = FACTORY.createClaim();
		claim.setId(id);
		claim.getContent().add(span(text, words));
		return claim;
	}

	private static Figure figure(String id, String text, String words, String unit) {
		Figure figure = FACTORY.createFigure();
		figure.setId(id);
		figure.setValue(new BigDecimal("500000000000"));
		figure.setUnit(unit);
		figure.getSpans().add(span(text, words));
		return figure;
	}

	private static Quotation quotation() {
		Quotation quotation = FACTORY.createQuotation();
		quotation.setId("q-lighthouse");
		quotation.setSpeaker("Zoé Müller");
		quotation.getSpans().add(span(DEAL, "We keep the lighthouse,"));
		return quotation;
	}

	private static TimeExpression time() {
		TimeExpression time = FACTORY.createTimeExpression();
		time.setId("t-signed");
		time.setValue("2019");
		time.getSpans().add(span(DEAL, "2019"));
		return time;
	}

	private static Span span(String text, String words) {
		int begin = text.indexOf(words);
		return Spans.of(text, new org.assay.text.Span(begin, begin + words.length()));
	}
}
