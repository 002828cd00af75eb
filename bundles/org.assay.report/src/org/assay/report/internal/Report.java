package org.assay.report.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.core.OpenCase;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.plugins.Contribution;
import org.assay.report.section.Anchors;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.ReportSections;
import org.assay.report.section.SectionContext;
import org.assay.text.SourceText;

/** Puts the sections of a report together. */
public final class Report {
	private Report() {
	}

	public static String html(OpenCase open) {
		return open.read(() -> {
			Case model = open.model();
			Map<String, SourceText> texts = new HashMap<>();
			model.getDocuments().forEach(d -> texts.put(d.getId(), text(open, d)));
			Html html = new Html();
			write(new SectionContext(model, CaseSnapshot.of(open), new Anchors(model.getDocuments(), texts), html));
			return html.toString();
		});
	}

	private static void write(SectionContext context) {
		String name = SectionContext.orEmpty(context.model().getName());
		Html html = context.html();
		Page.begin(html, name);
		html.element("a", "To the findings", "href", "#findings", "class", "skip").nl();
		HeadSection.write(context);
		html.open("main", "id", "findings").nl();
		ReportSections.installed().all().forEach(s -> section(context, s));
		List<String> split = TextsSection.write(context);
		html.close("main").nl();
		if (!split.isEmpty()) {
			html.open("style").nl();
			split.forEach(id -> html
					.raw("body:has(#" + id + ":target) [data-of=\"" + id + "\"] { background: var(--hit); }\n"));
			html.close("style").nl();
		}
		Page.end(html);
	}

	/** A section that fails must not cost the report: what it wrote goes, and a line says so. */
	private static void section(SectionContext context, Contribution<ReportSection> section) {
		int begin = context.html().length();
		try {
			section.object().write(context);
		} catch (RuntimeException | LinkageError e) {
			context.html().cut(begin);
			context.html().line("p", "The section '" + section.id() + "' of " + section.plugin()
					+ " could not be written: " + e, "class", "muted");
		}
	}

	private static SourceText text(OpenCase open, Document document) {
		try {
			return open.text(document);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
