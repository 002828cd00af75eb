package org.assay.ingest.internal.html;

import java.nio.charset.Charset;
import java.util.Optional;
import org.assay.ingest.IngestException;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.file.ArticleMaker;
import org.assay.ingest.internal.file.Format;
import org.assay.ingest.internal.file.Intake;
import org.assay.ingest.internal.file.Original;

/** A saved web page. */
public final class HtmlFormat implements Format {
	@Override
	public boolean takes(Original original) {
		return original.type().equals("text/html") || original.type().equals("application/xhtml+xml")
				|| !original.type().equals("text/plain") && HtmlPage.isHtml(original.name(), original.bytes());
	}

	@Override
	public void read(Original original, Intake intake) throws IngestException {
		Optional<Charset> declared = original.charset().or(() -> DeclaredCharset.of(original.bytes()));
		Decoded decoded = Decoder.decode(original.place(), original.bytes(), declared);
		WebArticle page = HtmlPage.read(decoded.text(), original.address());
		if (page.draft().zones.isEmpty()) {
			throw new IngestException(original.place()
					+ ": no article was found in this page. Copy its text into a .txt file.");
		}
		intake.add(ArticleMaker.make(original, "", "text/html", page.text(), decoded.charset(), page.draft(),
				decoded.notes()));
	}
}
