package org.assay.analysis.internal.view;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.model.Annotation;
import org.assay.model.Document;
import org.assay.model.Mention;
import org.assay.model.Quotation;
import org.eclipse.emf.ecore.EObject;

/**
 * Tells whether a view of a document would say the same as the last one, and keeps what it said as long as there is room for
 * that: a view rests on the document, and on the sources and entities whose names it tells.
 */
final class Version {
	private static final Map<Document, Version> LAST = new WeakHashMap<>();
	private final List<WeakReference<EObject>> parts;
	private final long[] revisions;
	private SoftReference<DocumentData> data = new SoftReference<>(null);

	private Version(OpenCase open, Document document) {
		List<EObject> all = Stream.concat(Stream.of(document, document.getOutlet()),
				document.getAnnotations().stream().map(Version::entity)).filter(Objects::nonNull).distinct()
				.toList();
		parts = all.stream().map(WeakReference::new).toList();
		revisions = all.stream().mapToLong(open::revision).toArray();
	}

	/** See {@link org.assay.analysis.DocumentView#version()}. The caller keeps the model from changing meanwhile. */
	static Version of(OpenCase open, Document document) {
		synchronized (LAST) {
			Version last = LAST.get(document);
			if (last == null || !last.isOf(open)) {
				last = new Version(open, document);
				LAST.put(document, last);
			}
			return last;
		}
	}

	/** What the document says. The caller keeps the model from changing since it asked for this version. */
	synchronized DocumentData data(Document document) {
		DocumentData known = data.get();
		if (known == null) {
			known = DocumentData.of(document);
			data = new SoftReference<>(known);
		}
		return known;
	}

	private static EObject entity(Annotation annotation) {
		return switch (annotation) {
		case Mention mention -> mention.getEntity();
		case Quotation quotation -> quotation.getSpeakerEntity();
		default -> null;
		};
	}

	private boolean isOf(OpenCase open) {
		for (int i = 0; i < revisions.length; i++) {
			EObject part = parts.get(i).get();
			if (part == null || open.revision(part) != revisions[i]) {
				return false;
			}
		}
		return true;
	}
}
