package org.assay.core.internal.open;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.ingest.Article;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.ModelPackage;

/** The documents of a case by the bytes they were made from. */
final class Originals extends Listing<Document> {
	private final Map<String, List<Document>> byHash = new HashMap<>();

	Originals(Case model) {
		super(Document.class, model, ModelPackage.Literals.CASE__DOCUMENTS, model.getDocuments());
	}

	/** The document that was made from the same bytes, and from the same part of them when they hold several articles. */
	Optional<Document> find(Article article) {
		refresh();
		return byHash.getOrDefault(article.originalHash(), List.of()).stream()
				.filter(document -> article.part().isEmpty() || document.getOriginalName() != null
						&& document.getOriginalName().endsWith("!/" + article.part()))
				.findFirst();
	}

	@Override
	void clear() {
		byHash.clear();
	}

	@Override
	void index(Document document) {
		byHash.computeIfAbsent(document.getOriginalHash(), hash -> new ArrayList<>(1)).add(document);
	}
}
