package org.assay.report.writeup;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.report.internal.Page;
import org.assay.report.section.Html;
import org.assay.report.section.SectionContext;
import org.assay.text.SourceText;
import org.assay.writeup.Citation;
import org.assay.writeup.WriteUpHtml;
import org.assay.writeup.WriteUpHtml.Source;

/** Write-ups on one page that stands alone: statements with numbers, and what each number cites, word for word. */
public final class WriteUpReport {
	private static final String UNKNOWN = "This document is not in the case any more.";
	private static final String LOST = "The text does not have these words where the citation says.";
	private static final String UNREAD = "The text could not be read; the words are those of the citation.";
	private final OpenCase open;
	private final Html html = new Html();

	/**
	 * A write-up.
	 *
	 * @param name as its file is called, without the ending
	 */
	public record Text(String name, String markdown) {
	}

	/** What a citation leads to now. */
	private record Found(String words, Optional<String> amiss) {
	}

	private WriteUpReport(OpenCase open) {
		this.open = open;
	}

	/** The page; the same case and texts give the same page. */
	public static String html(OpenCase open, List<Text> writeUps) {
		return new WriteUpReport(open).page(writeUps);
	}

	private String page(List<Text> writeUps) {
		Page.begin(html, writeUps.size() == 1 ? writeUps.getFirst().name()
				: open.read(() -> SectionContext.orEmpty(open.model().getName())));
		html.open("main").nl();
		if (writeUps.isEmpty()) {
			html.line("p", "There are no write-ups in this case.", "class", "muted");
		}
		for (int i = 0; i < writeUps.size(); i++) {
			write(WriteUpHtml.of(writeUps.get(i).markdown(), writeUps.size() == 1 ? "" : "w" + (i + 1) + "-"));
		}
		html.close("main").nl();
		Page.end(html);
		return html.toString();
	}

	private void write(WriteUpHtml writeUp) {
		html.open("article").nl().raw(writeUp.body());
		if (!writeUp.sources().isEmpty()) {
			html.line("h2", "Sources").open("ol").nl();
			writeUp.sources().forEach(s -> open.read(() -> {
				write(s);
				return null;
			}));
			html.close("ol").nl();
		}
		html.close("article").nl();
	}

	private void write(Source source) {
		Optional<Document> document = open.model().getDocuments().stream()
				.filter(d -> source.citation().document().equals(d.getId())).findFirst();
		Found found = document.map(d -> find(d, source.citation()))
				.orElseGet(() -> new Found(source.citation().words(), Optional.of(UNKNOWN)));
		html.open("li", "id", source.id());
		html.element("p", document.map(WriteUpReport::about).orElse(source.citation().label()));
		html.open("blockquote").text("\u201c" + found.words() + "\u201d").close("blockquote");
		found.amiss().ifPresent(why -> html.element("p", why, "class", "muted"));
		html.open("p");
		for (int i = 0; i < source.places().size(); i++) {
			html.text(i == 0 ? "" : " ").element("a", "\u21a9 " + (i + 1), "href", "#" + source.places().get(i),
					"aria-label", "Back to place " + (i + 1));
		}
		html.close("p").close("li").nl();
	}

	private Found find(Document document, Citation citation) {
		try {
			SourceText text = open.text(document);
			return citation.in(text)
					.map(span -> new Found(text.at(span).replaceAll("\\s+", " "), Optional.<String>empty()))
					.orElseGet(() -> new Found(citation.words(), Optional.of(LOST)));
		} catch (IOException e) {
			return new Found(citation.words(), Optional.of(UNREAD));
		}
	}

	/** "Brenholm Courier, Wed 14 May 2025: Cable Pitch Splits Sund". */
	private static String about(Document document) {
		String outlet = document.getOutlet() == null ? "" : SectionContext.orEmpty(document.getOutlet().getName());
		String date = SectionContext.date(document.getPublishedAt());
		String by = outlet + (outlet.isEmpty() || date.isEmpty() ? "" : ", ") + date;
		String title = SectionContext.orEmpty(
				document.getTitle() == null || document.getTitle().isBlank() ? document.getOriginalName()
						: document.getTitle());
		return by + (by.isEmpty() || title.isEmpty() ? "" : ": ") + title;
	}
}
