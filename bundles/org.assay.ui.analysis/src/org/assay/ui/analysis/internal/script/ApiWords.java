package org.assay.ui.analysis.internal.script;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Item;
import org.assay.reading.Attribution;
import org.assay.reading.Claim;
import org.assay.reading.Figure;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What can follow in a script where somebody is typing, from the interfaces that scripts are given. After a dot the type of
 * what stands before is followed as far as it can be told; where it cannot, everything of these interfaces is offered. Pure.
 */
final class ApiWords {
	/** What is offered where a type cannot be told. */
	private static final List<Class<?>> COMMON = List.of(CaseView.class, DocumentView.class, Item.class,
			Attribution.class,
			Claim.class, Figure.class, SourceText.class, Span.class);
	private static final List<Word> CALLS = List.of(
			new Word("table(", "table(title, headings, rows)", "shows a table"),
			new Word("text(", "text(title, paragraphs)", "shows paragraphs"),
			new Word("cell(", "cell(text, document, span)", "a cell that leads to the words"),
			new Word("println(", "println(value)", "shows a line"));
	/** Of every collection in Groovy; the element is {@code it}. */
	private static final List<String> OF_COLLECTIONS = List.of("any", "collect", "collectMany", "count", "each",
			"every",
			"find", "findAll", "first", "groupBy", "isEmpty", "join", "last", "max", "min", "size", "sum", "toSorted",
			"toUnique");
	private static final Set<String> NOT_OFFERED = Set.of("equals", "hashCode", "toString", "getClass", "wait",
			"notify",
			"notifyAll");

	/**
	 * A word that can be put in.
	 *
	 * @param inserted the text, with an opening bracket where something is to be filled in
	 * @param shown    with its parameters and what comes of it
	 * @param note     whose it is, or what it does
	 */
	record Word(String inserted, String shown, String note) {
	}

	/** What is offered, and how much of the text before it stands for already. */
	record Offer(int replaced, List<Word> words) {
	}

	private ApiWords() {
	}

	/** @param source of the script up to where somebody is typing */
	static Offer at(String source) {
		PlainSource plain = PlainSource.of(source);
		if (!plain.isCode()) {
			return new Offer(0, List.of());
		}
		Typing typing = Typing.at(plain.text());
		List<Word> all = typing.isPart() ? after(typing.type()) : begin(typing.scope());
		return new Offer(typing.word().length(),
				all.stream().filter(w -> startsWith(w.inserted(), typing.word())).toList());
	}

	private static List<Word> begin(Scope scope) {
		List<Word> words = new ArrayList<>();
		scope.names().forEach(n -> words.add(new Word(n, n, scope.type(n).map(ApiTypes::name).orElse(""))));
		ApiTypes.GIVEN.entrySet().stream().sorted(Map.Entry.comparingByKey())
				.forEach(e -> words.add(new Word(e.getKey(), e.getKey(), e.getValue().getSimpleName())));
		words.addAll(CALLS);
		return words;
	}

	private static List<Word> after(Optional<Type> of) {
		Class<?> raw = of.<Class<?>>map(ApiTypes::raw).orElse(Object.class);
		if (raw != Object.class) {
			return Collection.class.isAssignableFrom(raw) ? ofCollection(of.get()) : methods(List.of(raw));
		}
		List<Word> words = new ArrayList<>(methods(COMMON));
		words.addAll(ofCollection(List.class));
		return words;
	}

	private static List<Word> methods(List<Class<?>> types) {
		Map<String, Word> words = new TreeMap<>();
		for (Class<?> type : types) {
			Arrays.stream(type.getMethods()).filter(ApiWords::isOffered)
					.sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount))
					.forEach(m -> {
						String parameters = Arrays.stream(m.getParameters()).map(p -> p.getType().getSimpleName())
								.collect(Collectors.joining(", ", "(", ")"));
						String shown = m.getName() + parameters + " : " + ApiTypes.name(m.getGenericReturnType());
						String inserted = m.getName() + (m.getParameterCount() == 0 ? "()" : "(");
						words.putIfAbsent(shown, new Word(inserted, shown, type.getSimpleName()));
					});
		}
		return List.copyOf(words.values());
	}

	private static boolean isOffered(Method method) {
		return !Modifier.isStatic(method.getModifiers()) && !NOT_OFFERED.contains(method.getName())
				&& !method.isSynthetic() && method.getDeclaringClass() != Object.class;
	}

	private static List<Word> ofCollection(Type type) {
		String of = type instanceof ParameterizedType ? ApiTypes.name(type) : "List";
		return OF_COLLECTIONS.stream().map(n -> Set.of("first", "last", "size", "isEmpty").contains(n)
				? new Word(n + "()", n + "()", of) : new Word(n + " { ", n + " { it ... }", of)).toList();
	}

	private static boolean startsWith(String word, String typed) {
		return word.regionMatches(true, 0, typed, 0, typed.length());
	}
}
