package org.assay.ui.analysis.internal.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assay.core.overview.Count;
import org.assay.core.overview.Overview.Group;
import org.assay.ui.Counts;
import org.assay.ui.Focus;
import org.assay.ui.Ground;
import org.assay.ui.analysis.internal.Messages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Numbers in groups, which flow into the room there is; each number is a link. UI thread only. */
final class CountsPane extends ScrolledComposite {
	private static final int BETWEEN = 22;
	private static final int MARGIN = 10;
	private final Consumer<Count> onChoose;
	private final Composite flow;
	private final Map<String, Label> titles = new LinkedHashMap<>();
	private final Map<String, Link> links = new LinkedHashMap<>();
	private final Map<String, Count> counts = new LinkedHashMap<>();
	private List<String> shape = List.of();

	/** @param onChoose told of the number that was chosen */
	CountsPane(Composite parent, Consumer<Count> onChoose) {
		super(parent, SWT.V_SCROLL);
		this.onChoose = onChoose;
		flow = new Composite(this, SWT.NONE);
		Ground.on(flow);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.spacing = BETWEEN;
		layout.marginLeft = MARGIN;
		layout.marginTop = MARGIN;
		flow.setLayout(layout);
		setContent(flow);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		addListener(SWT.Resize, e -> fit());
	}

	/** Shows other numbers; what is there already stays, with the focus on it. */
	void show(List<Group> groups) {
		List<String> now = new ArrayList<>();
		groups.forEach(g -> {
			now.add(g.id());
			g.counts().stream().filter(c -> isShown(g, c)).forEach(c -> now.add(c.id()));
		});
		String focused = links.entrySet().stream().filter(each -> each.getValue().isFocusControl())
				.map(Map.Entry::getKey)
				.findFirst().orElse(null);
		boolean isAnew = !now.equals(shape);
		if (isAnew) {
			shape = now;
			make(groups);
		}
		groups.forEach(g -> {
			setText(titles.get(g.id()), heading(g).replace("&", "&&"));
			g.counts().stream().filter(c -> isShown(g, c)).forEach(c -> fill(g, c));
		});
		fit();
		if (isAnew && focused != null && !(links.containsKey(focused) && links.get(focused).setFocus())) {
			setFocus();
		}
	}

	/** Nothing to be done is worth a line where there was something; elsewhere it is left out. */
	private static boolean isShown(Group group, Count count) {
		return count.number() > 0 || count.of() > 0 && group.id().equals("proposals");
	}

	private void make(List<Group> groups) {
		for (var child : flow.getChildren()) {
			child.dispose();
		}
		links.clear();
		titles.clear();
		for (Group group : groups) {
			Composite box = new Composite(flow, SWT.NONE);
			Ground.on(box);
			GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(box);
			Label title = new Label(box, SWT.NONE);
			titles.put(group.id(), title);
			title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			group.counts().stream().filter(c -> isShown(group, c)).forEach(c -> links.put(c.id(), link(box, c.id())));
			if (group.counts().stream().noneMatch(c -> isShown(group, c))) {
				Label none = new Label(box, SWT.NONE);
				none.setText(Messages.Overview_none);
				Ground.muted(none);
			}
		}
	}

	private Link link(Composite box, String id) {
		Link link = new Link(box, SWT.NONE);
		link.addListener(SWT.Selection, e -> onChoose.accept(counts.get(id)));
		return link;
	}

	/** What is there altogether stands in the heading, where all numbers of the group are of the same; so much of it as is counted. */
	static String heading(Group group) {
		List<Count> counts = group.counts();
		int of = counts.isEmpty() ? 0 : counts.getFirst().of();
		int whole = counts.isEmpty() ? 0 : counts.getFirst().whole();
		if (whole == 0 || counts.stream().anyMatch(c -> c.of() != of || c.whole() != whole)) {
			return group.title();
		}
		return of == whole ? NLS.bind(Messages.Overview_heading, group.title(), Counts.of(of))
				: NLS.bind(Messages.Overview_headingSome,
						new Object[] { group.title(), Counts.of(of), Counts.of(whole) });
	}

	private static void setText(Label label, String words) {
		if (!words.equals(label.getText())) {
			label.setText(words);
		}
	}

	private void fill(Group group, Count count) {
		counts.put(count.id(), count);
		String words = words(group, count);
		Link link = links.get(count.id());
		if (!words.equals(link.getText())) {
			link.setText(words);
		}
		link.setToolTipText(NLS.bind(count.of() == count.whole() ? Messages.Overview_of : Messages.Overview_ofSome,
				new Object[] { Counts.of(count.number()), Counts.of(count.of()), Counts.of(count.whole()) }));
	}

	/** A line with the number as a link. */
	static String words(Group group, Count count) {
		return NLS.bind(group.id().equals("proposals") ? Messages.Overview_countOf : Messages.Overview_count,
				new Object[] { Counts.of(count.number()), count.words().replace("&", "&&"), Counts.of(count.of()) });
	}

	private void fit() {
		int width = getClientArea().width;
		if (width > 0) {
			Point size = flow.computeSize(width, SWT.DEFAULT);
			setMinHeight(size.y);
			flow.setSize(width, Math.max(size.y, getClientArea().height));
			flow.layout(true, true);
		}
	}

	@Override
	public boolean setFocus() {
		return links.values().stream().findFirst().map(Focus::pass).orElseGet(super::setFocus);
	}
}
