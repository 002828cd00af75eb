package org.assay.ingest.internal.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.assay.ingest.IngestException;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.file.ArticleMaker;
import org.assay.ingest.internal.file.Format;
import org.assay.ingest.internal.file.Intake;
import org.assay.ingest.internal.file.Original;
import org.assay.ingest.internal.html.DeclaredCharset;
import org.assay.ingest.internal.html.WebArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * RSS and Atom feeds: every item is an article. The parser knows no document types, so no entity is expanded and
 * nothing is fetched.
 */
public final class FeedFormat implements Format {
	@Override
	public boolean takes(Original original) {
		if (original.endsWith(".txt", ".html", ".htm", ".xhtml")) {
			return false;
		}
		byte[] bytes = original.bytes();
		String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "")
				.toLowerCase(Locale.ROOT);
		return !head.contains("<html") && (head.contains("<rss") || head.contains("<rdf:rdf")
				|| head.contains("<feed") && head.contains("/atom"));
	}

	@Override
	public void read(Original original, Intake intake) throws IngestException {
		Decoded decoded = Decoder.decode(original.place(), original.bytes(),
				original.charset().or(() -> DeclaredCharset.of(original.bytes())));
		Document feed = Jsoup.parse(decoded.text(), original.address(), Parser.xmlParser());
		List<Element> items = feed.select("item, entry");
		Channel channel = Channel.of(feed, original.address());
		int number = 0;
		int taken = 0;
		for (Element item : items) {
			number++;
			if (intake.isFull()) {
				intake.trouble(original.place() + ": more than " + Intake.MOST + " articles; those from item " + number
						+ " on were not taken. Split the file.");
				return;
			}
			String part = items.size() == 1 ? "" : "item-" + number;
			WebArticle article = new Item(item, channel).article();
			if (article.draft().zones.isEmpty()) {
				intake.trouble(original.place() + Original.WITHIN + "item-" + number + ": holds no words.");
				continue;
			}
			taken++;
			intake.add(ArticleMaker.make(original, part, channel.mediaType(), article.text(), decoded.charset(),
					article.draft(), decoded.notes()));
		}
		if (taken == 0) {
			throw new IngestException(
					original.place() + ": this feed holds no articles. Save the articles themselves.");
		}
	}
}
