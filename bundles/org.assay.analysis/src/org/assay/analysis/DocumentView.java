package org.assay.analysis;

import java.util.List;
import java.util.Optional;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.reading.Mention;
import org.assay.reading.TimeExpression;
import org.assay.text.SourceText;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/** One document of the case, read only. Lists are in order of position and leave rejected elements in. */
public interface DocumentView {

	String id();

	/** The very same object in every view of the document that says the same, so that what follows from a view can be kept. */
	default Object version() {
		return this;
	}

	/** Title, or the file name when it has none. */
	String title();

	/** Name of the file it was imported from. */
	String fileName();

	/** The outlet's id among {@link CaseView#sources()}. */
	Optional<String> outletId();

	/** Name of the outlet, or empty. */
	String outlet();

	/** EDTF, or empty when unknown. */
	String published();

	String language();

	SourceText text();

	List<Zone> zones();

	/** What zone an offset lies in; {@code body} where no zone says otherwise. */
	ZoneKind zoneAt(int offset);

	/** Names of upstream outlets that the article cites. */
	List<String> citations();

	List<Item<Mention>> mentions();

	List<Item<TimeExpression>> times();

	List<Item<Figure>> figures();

	List<Item<Attribution>> attributions();

	List<Item<Claim>> claims();
}
