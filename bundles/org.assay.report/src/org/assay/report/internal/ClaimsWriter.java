package org.assay.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.model.AttributionLink;
import org.assay.model.Claim;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.LinkRole;
import org.assay.model.Polarity;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.report.section.Html;
import org.assay.report.section.SectionContext;
import org.assay.text.Edtf;

/** What is claimed, by the party that stated it first. */
final class ClaimsWriter {
	private final SectionContext context;

	private ClaimsWriter(SectionContext context) {
		this.context = context;
	}

	static void write(SectionContext context) {
		context.section("claims", "Claims by source");
		Map<String, List<Claim>> bySource = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(s -> s));
		for (Document document : context.model().getDocuments()) {
			document.getClaims().stream().filter(Terms::stands).filter(c -> !c.getContent().isEmpty())
					.forEach(c -> bySource.computeIfAbsent(source(c), s -> new ArrayList<>()).add(c));
		}
		if (bySource.isEmpty()) {
			context.html().line("p", "No claims yet.", "class", "muted");
		}
		ClaimsWriter section = new ClaimsWriter(context);
		bySource.forEach((source, claims) -> {
			context.html().line("h3", source);
			claims.forEach(section::claim);
		});
		context.endSection();
	}

	private static String source(Claim claim) {
		List<AttributionLink> chain = claim.getChain();
		String name = chain.isEmpty() ? "" : SectionContext.orEmpty(chain.getLast().getName());
		if (!name.isBlank()) {
			return name;
		}
		return chain.isEmpty() || chain.getLast().getRole() == LinkRole.OUTLET ? SectionContext.title(document(claim))
				: "Somebody not named";
	}

	private static Document document(Claim claim) {
		return (Document) claim.eContainer();
	}

	private void claim(Claim claim) {
		Html html = context.html();
		Document document = document(claim);
		boolean accepted = Verdicts.of(claim) == Verdict.ACCEPTED;
		html.open("div", "class", accepted ? "claim accepted" : "claim", "id", "claim-" + claim.getId()).nl();
		html.open("p", "class", "said").text("“");
		context.words(document, claim.getContent());
		html.text("”").close("p").nl();
		html.open("p").text("In ");
		context.document(document);
		html.text(": ");
		chain(document, claim);
		html.close("p").nl().open("p", "class", "muted").text("Stated " + Terms.modality(claim.getModality()));
		html.text(claim.getPolarity() == Polarity.NEGATIVE ? ", as not so" : "");
		if (!claim.getConditions().isEmpty()) {
			html.text("; condition: ");
			context.words(document, claim.getConditions());
		}
		figures(document, claim.getFigures());
		times(document, claim.getTimes());
		String credibility = Terms.credibility(claim.getCredibility());
		html.text(credibility.isEmpty() ? "" : "; credibility " + credibility);
		html.text("; " + Terms.verdict(claim)).text(".").close("p").nl();
		if (claim.getNote() != null && !claim.getNote().isBlank()) {
			html.line("p", "Note: " + claim.getNote());
		}
		html.close("div").nl();
	}

	/** From the outlet to who spoke first, each with its own words. */
	private void chain(Document document, Claim claim) {
		Html html = context.html();
		boolean first = true;
		for (AttributionLink link : claim.getChain()) {
			html.text(first ? "" : " → ").text(name(link)).text(" ").text(Terms.stance(link.getStance()));
			if (!link.getSpans().isEmpty() || !link.getCue().isEmpty()) {
				html.text(" (");
				context.words(document, link.getSpans());
				html.text(link.getSpans().isEmpty() || link.getCue().isEmpty() ? "" : ", ");
				context.words(document, link.getCue());
				html.text(")");
			}
			first = false;
		}
	}

	private static String name(AttributionLink link) {
		String name = SectionContext.orEmpty(link.getName());
		return !name.isBlank() ? name : link.getRole() == LinkRole.OUTLET ? "the outlet" : "somebody not named";
	}

	private void figures(Document document, List<Figure> figures) {
		for (Figure figure : figures) {
			if (Terms.stands(figure) && !figure.getSpans().isEmpty()) {
				context.html().text("; figure ");
				context.words(document, figure.getSpans());
			}
		}
	}

	private void times(Document document, List<TimeExpression> times) {
		for (TimeExpression time : times) {
			if (Terms.stands(time) && !time.getSpans().isEmpty()) {
				context.html().text("; time ");
				context.words(document, time.getSpans());
				Edtf.parse(SectionContext.orEmpty(time.getValue()))
						.ifPresent(d -> context.html().text(" (" + d.words() + ")"));
			}
		}
	}
}
