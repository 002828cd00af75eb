package org.assay.core.internal.open;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
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
	private final Outlets outlets;
	private final Instant now;

	ArticleImport(Case model, Outlets outlets, Instant now) {
		this.model = model;
		this.outlets = outlets;
		this.now = now;
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
			document.setAddress(article.address());
		}
		article.title().ifPresent(proved -> document.setTitle(prove(document, "title", proved, text)));
		article.byline().ifPresent(proved -> document.setByline(prove(document, "byline", proved, text)));
		article.published().ifPresent(proved -> document.setPublishedAt(prove(document, "publishedAt", proved, text)));
		article.outlet().ifPresent(proved -> document.setOutlet(
				outlets.named(prove(document, "outlet", proved, text), Optional.empty())));
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
			citation.setSource(outlets.named(found.name(), host(found.url())));
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

	private static Optional<String> host(String url) {
		try {
			return url.isBlank() ? Optional.empty() : Optional.ofNullable(new URI(url.strip()).getHost());
		} catch (URISyntaxException e) {
			// The analyst sees the address as it was printed; it merely names no host.
			return Optional.empty();
		}
	}
}
