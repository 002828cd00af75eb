package org.assay.ingest.internal.file;

import org.assay.ingest.IngestException;
import org.assay.ingest.internal.decode.Decoded;
import org.assay.ingest.internal.decode.Decoder;
import org.assay.ingest.internal.plain.Draft;
import org.assay.ingest.internal.plain.PlainText;

/** Plain text; takes whatever no other format does. The text is the decoded file unchanged. */
public final class TextFormat implements Format {
	@Override
	public boolean takes(Original original) {
		return true;
	}

	@Override
	public void read(Original original, Intake intake) throws IngestException {
		Decoded decoded = Decoder.decode(original.place(), original.bytes(), original.charset());
		Draft draft = PlainText.read(decoded.text());
		if (draft.zones.isEmpty()) {
			throw new IngestException(original.place() + ": the file holds nothing but white space. Save the article "
					+ "again.");
		}
		intake.add(ArticleMaker.make(original, "", "text/plain", decoded.text(), decoded.charset(), draft,
				decoded.notes()));
	}
}
