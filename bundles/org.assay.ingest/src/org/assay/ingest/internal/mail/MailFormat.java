package org.assay.ingest.internal.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.ingest.IngestException;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.file.ArticleMaker;
import org.assay.ingest.internal.file.Format;
import org.assay.ingest.internal.file.InnerNames;
import org.assay.ingest.internal.file.Intake;
import org.assay.ingest.internal.file.Original;
import org.assay.ingest.internal.html.HtmlPage;
import org.assay.ingest.internal.html.WebArticle;

/**
 * Mails, with the articles attached to them, and web pages saved as one file (MHTML), which are mails by their form.
 * Nothing that they name is fetched or run.
 */
public final class MailFormat implements Format {
	private static final Pattern HEAD = Pattern.compile("\\A(?:From .*\\R)?(?:[A-Za-z][A-Za-z0-9-]*:.*\\R"
			+ "(?:[ \\t].*\\R)*){2,}");
	private static final Pattern MAIL = Pattern.compile("(?im)^(?:MIME-Version|Message-ID|Received|Return-Path"
			+ "|X-Mailer|Snapshot-Content-Location):");
	private static final Pattern NO_ARTICLE = Pattern.compile("image/|audio/|video/|font/|text/css|text/calendar"
			+ "|application/(?:pgp|pkcs7|x-pkcs7|ics|javascript)");
	private static final int HEAD_SIZE = 16_384;

	@Override
	public boolean takes(Original original) {
		if (original.type().equals("message/rfc822") || original.type().equals("multipart/related")
				|| original.endsWith(".eml", ".mht", ".mhtml")) {
			return true;
		}
		if (!original.type().isEmpty() || original.endsWith(".txt", ".html", ".htm")) {
			return false;
		}
		byte[] bytes = original.bytes();
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD_SIZE), StandardCharsets.ISO_8859_1);
		int end = head.indexOf("\n\n") < 0 ? head.indexOf("\r\n\r\n") : head.indexOf("\n\n");
		String fields = end < 0 ? head : head.substring(0, end + 1);
		return MAIL.matcher(fields).find() && HEAD.matcher(fields).lookingAt();
	}

	@Override
	public void read(Original original, Intake intake) throws IngestException {
		Message message = Message.of(original.bytes());
		if (!message.damage.isEmpty()) {
			intake.trouble(original.place() + ": the message is damaged (" + message.damage
					+ "); what stands after part " + message.parts.size() + " was not taken. Save it again.");
		}
		Optional<Part> page = page(original, message);
		int before = intake.articles().size();
		if (page.isPresent()) {
			readPage(original, message, page.get(), intake);
			return;
		}
		List<String> leftOut = new ArrayList<>();
		boolean told = readText(original, message, intake);
		for (Part part : message.parts) {
			if (!part.isOwnText()) {
				told |= attached(original, part, intake, leftOut);
			}
		}
		if (intake.articles().size() == before && !told && message.damage.isEmpty()) {
			throw new IngestException(original.place() + ": this message holds no words. Save the article itself.");
		}
		intake.noteLeftOut(before, leftOut);
	}

	/**
	 * The page within a message, such as one saved as a single file; nothing when the message is plain text.
	 *
	 * @param name of the file, for messages
	 */
	public static Optional<Decoded> page(String name, byte[] bytes) throws IngestException {
		Optional<Part> page = Message.of(bytes).parts.stream().filter(Part::isHtml).findFirst();
		return page.isEmpty() ? Optional.empty()
				: Optional.of(Decoder.decode(name, page.get().bytes(), page.get().charset()));
	}

	/** The page, when the message is one saved as a single file: the other parts are its pictures and styles. */
	private static Optional<Part> page(Original original, Message message) {
		boolean named = original.endsWith(".mht", ".mhtml")
				|| !message.head.words("snapshot-content-location").isEmpty();
		return message.parts.stream().filter(Part::isHtml).findFirst()
				.filter(p -> named || p.location().startsWith("http") && message.head.words("from").isEmpty());
	}

	private static void readPage(Original original, Message message, Part page, Intake intake) throws IngestException {
		String stated = message.head.words("snapshot-content-location");
		String address = page.location().startsWith("http") ? page.location() : stated;
		Decoded decoded = Decoder.decode(original.place(), page.bytes(), page.charset());
		WebArticle article = HtmlPage.read(decoded.text(), address);
		if (article.draft().zones.isEmpty()) {
			throw new IngestException(
					original.place() + ": no article was found in this page. Copy its text into a .txt file.");
		}
		intake.add(ArticleMaker.make(original, "", "multipart/related", article.text(), decoded.charset(),
				article.draft(), decoded.notes()));
	}

	/** Whether the message had words of its own, or it was told why they could not be taken. */
	private static boolean readText(Original original, Message message, Intake intake) {
		List<Part> own = message.parts.stream().filter(Part::isOwnText).filter(p -> p.bytes().length > 0).toList();
		if (own.isEmpty()) {
			return false;
		}
		try {
			MailText text = MailText.of(original.place(), message.head, own);
			if (text.isBlank()) {
				return false;
			}
			intake.add(ArticleMaker.make(original, "", "message/rfc822", text.text(), text.charset(), text.draft(),
					text.notes()));
		} catch (IngestException e) {
			intake.trouble(e.getMessage());
		}
		return true;
	}

	/** Whether something was said of the part, as an article or as a trouble. */
	private static boolean attached(Original original, Part part, Intake intake, List<String> leftOut) {
		boolean isMessage = part.type().equals("message/rfc822");
		String name = part.name().isEmpty() && isMessage ? "message.eml" : InnerNames.readable(part.name());
		if (name.isEmpty() || InnerNames.holdsNoArticle(name) || NO_ARTICLE.matcher(part.type()).lookingAt()) {
			leftOut.add(name.isEmpty() ? part.type() : name);
			return false;
		}
		String type = part.isHtml() || isMessage ? part.type() : "";
		intake.takeInner(original.inner(name, part.bytes(), type, part.charset()));
		return true;
	}
}
