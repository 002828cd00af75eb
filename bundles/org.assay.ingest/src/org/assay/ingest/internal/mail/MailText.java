package org.assay.ingest.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.IngestException;
import org.assay.ingest.internal.dates.HeaderDates;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.html.HtmlPage;
import org.assay.ingest.internal.html.WebArticle;
import org.assay.ingest.internal.plain.Draft;
import org.assay.ingest.internal.plain.PlainText;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** The words of a mail: its subject as the headline, then what it says. */
record MailText(String text, String charset, Draft draft, List<String> notes) {
	private static final Pattern SENDER = Pattern.compile("^\\s*\"?(?<name>[^\"<>]*?)\"?\\s*<(?<at>[^>]*)>.*$",
			Pattern.DOTALL);

	/** @param own parts that hold words of the mail, at least one */
	static MailText of(String place, Fields head, List<Part> own) throws IngestException {
		Optional<Part> html = own.stream().filter(Part::isHtml).findFirst();
		List<Part> plain = own.stream().filter(p -> !p.isHtml()).toList();
		MailText asHtml = html.isEmpty() ? null : ofHtml(place, head, html.get());
		if (plain.isEmpty()) {
			return asHtml;
		}
		MailText asPlain = ofPlain(place, head, plain);
		// both are meant to say the same; where the plain words are a stub, the page has what was sent
		return asHtml != null && asPlain.text.length() * 2 < asHtml.text.length() ? asHtml : asPlain;
	}

	boolean isBlank() {
		return draft.zones.isEmpty();
	}

	private static MailText ofHtml(String place, Fields head, Part part) throws IngestException {
		Decoded decoded = Decoder.decode(place, part.bytes(), part.charset());
		String subject = head.words("subject");
		WebArticle article = HtmlPage.readFragment(subject, decoded.text(), "");
		if (!subject.isEmpty()) {
			article.draft().title = title(subject);
		}
		return credited(head, new MailText(article.text(), decoded.charset(), article.draft(), decoded.notes()));
	}

	private static MailText ofPlain(String place, Fields head, List<Part> parts) throws IngestException {
		StringBuilder text = new StringBuilder();
		List<String> notes = new ArrayList<>();
		String charset = "";
		String subject = head.words("subject");
		text.append(subject);
		for (Part part : parts) {
			Decoded decoded = Decoder.decode(place, part.bytes(), part.charset());
			charset = charset.isEmpty() ? decoded.charset() : charset;
			notes.addAll(decoded.notes());
			text.append(text.isEmpty() ? "" : "\n\n").append(decoded.text().replace("\r\n", "\n").strip());
		}
		Draft draft = PlainText.read(text.toString());
		if (!subject.isEmpty()) {
			Span words = new Span(0, subject.length());
			if (!draft.zones.isEmpty() && draft.zones.get(0).span().equals(words)) {
				draft.zones.set(0, new Zone(ZoneKind.headline, words));
			}
			draft.title = title(subject);
		}
		return credited(head, new MailText(text.toString(), charset, draft, notes));
	}

	private static Optional<Proved> title(String subject) {
		return Optional.of(new Proved(subject, "mail: Subject", Optional.of(new Span(0, subject.length()))));
	}

	/** A line in the words that says who wrote them counts more than who sent them; the date of sending is certain. */
	private static MailText credited(Fields head, MailText mail) {
		String from = head.words("from");
		Matcher sender = SENDER.matcher(from);
		String name = !sender.matches() ? from : sender.group("name").isBlank() ? sender.group("at")
				: sender.group("name").strip();
		if (mail.draft.byline.isEmpty() && !name.isBlank()) {
			mail.draft.byline = Optional.of(new Proved(name, "mail: From " + from, Optional.empty()));
		}
		String sent = head.words("date");
		Optional<Proved> date = HeaderDates.of(sent).map(d -> new Proved(d, "mail: Date " + sent, Optional.empty()));
		mail.draft.published = date.or(() -> mail.draft.published);
		return mail;
	}
}
