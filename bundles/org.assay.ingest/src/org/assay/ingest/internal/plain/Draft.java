package org.assay.ingest.internal.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.ingest.Article.Citation;
import org.assay.ingest.Article.Proved;
import org.assay.text.Zone;

/** What has been found in a text so far. */
public final class Draft {
	public Optional<Proved> title = Optional.empty();
	public Optional<Proved> byline = Optional.empty();
	public Optional<Proved> outlet = Optional.empty();
	public Optional<Proved> published = Optional.empty();
	/** What a page says of its own language, BCP 47, or empty. */
	public String language = "";
	/** Where the article says that it stands on the web, or empty. */
	public String address = "";
	public final List<Zone> zones = new ArrayList<>();
	public final List<Citation> citations = new ArrayList<>();
	public final List<String> notes = new ArrayList<>();
}
