package org.assay.report.internal;

import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Judged;
import org.assay.report.section.Html;
import org.assay.report.section.SectionContext;

/** What the case is about, how much there is, and where to find it. */
final class HeadSection {
	private HeadSection() {
	}

	static void write(SectionContext context) {
		Case model = context.model();
		Html html = context.html();
		html.open("header").nl().line("h1", SectionContext.orEmpty(model.getName()));
		if (model.getDescription() != null && !model.getDescription().isBlank()) {
			html.line("p", model.getDescription());
		}
		long claims = claims(context).filter(Terms::stands).count();
		long rejected = claims(context).count() - claims;
		html.line("p", counted(model.getDocuments().size(), "document") + ", "
				+ counted(model.getSources().size(), "source")
				+ ", " + counted(claims, "claim") + (rejected == 0 ? "" : "; " + rejected + " rejected and left out")
				+ ". Every statement links to the words it rests on. What is marked as proposed was found by a rule and "
				+ "nobody has confirmed it.", "class", "muted");
		html.open("nav", "aria-label", "Contents").open("ul").nl();
		link(html, "sources", "Sources");
		link(html, "documents", "Documents");
		link(html, "claims", "Claims by source");
		link(html, "figures", "Figures");
		link(html, "comparisons", "Comparisons");
		link(html, "timeline", "Timeline");
		link(html, "texts", "Texts");
		html.close("ul").close("nav").nl().close("header").nl();
	}

	private static Stream<? extends Judged> claims(SectionContext context) {
		return context.model().getDocuments().stream().flatMap(d -> d.getClaims().stream());
	}

	private static void link(Html html, String id, String label) {
		html.open("li").element("a", label, "href", "#" + id).close("li").nl();
	}

	private static String counted(long number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
