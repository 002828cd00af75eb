package org.assay.core.internal.open;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Ids;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;
import org.assay.model.Source;
import org.assay.model.SourceKind;
import org.eclipse.emf.common.notify.Notification;

/** The sources of a case by the names they go by, in any spelling. */
final class Outlets extends Listing<Source> {
	private final Case model;
	private final Map<String, Source> byKey = new HashMap<>();

	Outlets(Case model) {
		super(Source.class, model, ModelPackage.Literals.CASE__SOURCES, model.getSources());
		this.model = model;
	}

	/**
	 * The source that goes by this name, in any spelling, or by this host; a new outlet when there is none. The spelling
	 * is kept as an alias. Changes the model.
	 */
	Source named(String name, Optional<String> host) {
		refresh();
		Source known = Stream.concat(Stream.of(name), host.stream()).map(words -> byKey.get(SourceKey.of(words)))
				.filter(Objects::nonNull).findFirst().orElse(null);
		if (known == null) {
			return make(name, host);
		}
		if (!name.equals(known.getName()) && !known.getAliases().contains(name)) {
			known.getAliases().add(name);
		}
		return known;
	}

	private Source make(String name, Optional<String> host) {
		Source source = ModelFactory.eINSTANCE.createSource();
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

	@Override
	void clear() {
		byKey.clear();
	}

	@Override
	void index(Source source) {
		if (!source.eAdapters().contains(this)) {
			source.eAdapters().add(this);
		}
		Stream.concat(Stream.of(source.getName()), source.getAliases().stream()).filter(Objects::nonNull)
				.forEach(name -> byKey.putIfAbsent(SourceKey.of(name), source));
	}

	@Override
	public void notifyChanged(Notification what) {
		super.notifyChanged(what);
		Object feature = what.getFeature();
		boolean renamed = feature == ModelPackage.Literals.SOURCE__NAME
				|| feature == ModelPackage.Literals.SOURCE__ALIASES;
		if (renamed && !what.isTouch() && !isSpelling(what)) {
			outdate();
		}
	}

	/** Whether a source merely got another spelling of a name that it goes by. */
	private boolean isSpelling(Notification what) {
		return what.getEventType() == Notification.ADD && what.getNewValue() instanceof String alias
				&& byKey.get(SourceKey.of(alias)) == what.getNotifier();
	}
}
