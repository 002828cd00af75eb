package org.assay.core.internal.open;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.internal.format.Formats;
import org.assay.ingest.Article;
import org.assay.model.Case;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.Ids;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Proof;
import org.assay.model.Source;
import org.assay.model.SourceKind;
import org.assay.model.Spans;
import org.assay.model.Verdict;
import org.assay.model.Zone;
import org.assay.model.ZoneKind;
import org.assay.text.SourceText;

/** Makes a document of an article, and finds or makes the sources it names. Changes the model. */
final class ArticleImport {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final String BY = "org.assay.ingest";
	private final Case model;
	private final Instant now;

	ArticleImport(Case model, Instant now) {
		this.model = model;
		this.now = now;
	}

	/** The document that was made from the same bytes, and from the same part of them when they hold several articles. */
	static Optional<Document> find(Case model, Article article) {
		return model.getDocuments().stream()
				.filter(document -> article.originalHash().equals(document.getOriginalHash()))
				.filter(document -> article.part().isEmpty() || document.getOriginalName() != null
						&& document.getOriginalName().endsWith("!/" + article.part()))
				.findFirst();
	}

	Document add(Article article, SourceText text) {
		Document document = MAKE.createDocument();
		document.setId(article.part().isEmpty() ? Ids.derived("d", article.originalHash())
				: Ids.derived("d", article.originalHash(), article.part()));
		document.setFormat(Formats.CURRENT);
		document.setOriginalName(article.name());
		document.setMediaType(article.mediaType());
		document.setOriginalHash(article.originalHash());
		document.setTextHash(text.sha256());
		document.setTextLength(text.length());
		document.setEncoding(article.charset());
		document.setLanguage(article.language());
		document.setImportedAt(now);
		document.getImportNotes().addAll(article.notes());
		if (!article.address().isEmpty()) {
			document.getImportNotes().add("Address: " + article.address());
		}
		article.title().ifPresent(proved -> document.setTitle(prove(document, "title", proved, text)));
		article.byline().ifPresent(proved -> document.setByline(prove(document, "byline", proved, text)));
		article.published().ifPresent(proved -> document.setPublishedAt(prove(document, "publishedAt", proved, text)));
		article.outlet().ifPresent(proved -> document.setOutlet(
				source(prove(document, "outlet", proved, text), Optional.empty())));
		addZones(document, article, text);
		addCitations(document, article, text);
		model.getDocuments().add(document);
		return document;
	}

	private static String prove(Document document, String field, Article.Proved proved, SourceText text) {
		Proof proof = MAKE.createProof();
		proof.setField(field);
		proof.setBasis(proved.basis());
		proved.span().ifPresent(span -> proof.setSpan(Spans.of(text, span)));
		document.getProofs().add(proof);
		return proved.value();
	}

	private void addZones(Document document, Article article, SourceText text) {
		for (org.assay.text.Zone found : article.zones()) {
			Zone zone = MAKE.createZone();
			zone.setId(Ids.derived("z", document.getId(), found.kind(), found.span().begin(), found.span().end()));
			zone.setKind(ZoneKind.getByName(found.kind().name()));
			zone.setSpan(Spans.of(text, found.span()));
			judge(zone, "layout of the file", article.mediaType());
			document.getZones().add(zone);
		}
	}

	private void addCitations(Document document, Article article, SourceText text) {
		int number = 0;
		for (Article.Citation found : article.citations()) {
			Citation citation = MAKE.createCitation();
			citation.setId(Ids.derived("ct", document.getId(), number++, found.name(), found.url()));
			citation.setName(found.name());
			citation.setUrl(found.url().isEmpty() ? null : found.url());
			found.span().ifPresent(span -> citation.setSpan(Spans.of(text, span)));
			citation.setSource(source(found.name(), host(found.url())));
			judge(citation, found.url().isEmpty() ? "outlet named in the text" : "link to another outlet",
					found.name());
			document.getCitations().add(citation);
		}
	}

	private void judge(Judged element, String rule, String inputs) {
		Judgement judgement = MAKE.createJudgement();
		judgement.setBy(BY);
		judgement.setVerdict(Verdict.ACCEPTED);
		judgement.setWhen(now);
		judgement.setRule(rule);
		judgement.setInputs(inputs);
		element.getJudgements().add(judgement);
	}

	/** The source that goes by this name or host; a new outlet when there is none. */
	private Source source(String name, Optional<String> host) {
		List<String> wanted = Stream.concat(Stream.of(name), host.stream()).map(SourceKey::of).toList();
		for (Source source : model.getSources()) {
			boolean known = Stream.concat(Stream.of(source.getName()), source.getAliases().stream())
					.filter(Objects::nonNull).map(SourceKey::of).anyMatch(wanted::contains);
			if (known) {
				boolean spelled = name.equals(source.getName()) || source.getAliases().contains(name);
				if (!spelled) {
					source.getAliases().add(name);
				}
				return source;
			}
		}
		Source source = MAKE.createSource();
		source.setId(newId(name));
		source.setName(name);
		source.setKind(SourceKind.OUTLET);
		host.filter(alias -> !SourceKey.of(alias).equals(SourceKey.of(name))).ifPresent(source.getAliases()::add);
		model.getSources().add(source);
		return source;
	}

	private String newId(String name) {
		for (int i = 0;; i++) {
			String id = i == 0 ? Ids.derived("s", SourceKey.of(name)) : Ids.derived("s", SourceKey.of(name), i);
			if (model.getSources().stream().noneMatch(source -> id.equals(source.getId()))) {
				return id;
			}
		}
	}

	private static Optional<String> host(String url) {
		try {
			return url.isBlank() ? Optional.empty() : Optional.ofNullable(new URI(url.strip()).getHost());
		} catch (URISyntaxException e) {
			// The analyst sees the address as it was printed; it merely names no host.
			return Optional.empty();
		}
	}
}
