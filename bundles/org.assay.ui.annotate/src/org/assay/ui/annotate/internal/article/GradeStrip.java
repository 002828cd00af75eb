package org.assay.ui.annotate.internal.article;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.assay.model.Grade;
import org.assay.model.Source;
import org.assay.ui.Ground;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The grades A to F of a source; the analyst's own is pressed. Pressing it again takes it back. */
final class GradeStrip extends Composite {
	private final ToolBar bar;
	private final Map<Grade, ToolItem> items = new EnumMap<>(Grade.class);
	private Source source;

	GradeStrip(Composite parent, BiConsumer<Source, Grade> onGrade) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		bar = new ToolBar(this, SWT.FLAT);
		Ground.on(bar);
		for (Grade grade : Grade.values()) {
			if (grade != Grade.UNGRADED) {
				ToolItem item = new ToolItem(bar, SWT.CHECK);
				item.setText(grade.getLiteral());
				item.setToolTipText(Messages.grade(grade));
				item.addListener(SWT.Selection, e -> {
					if (source != null) {
						onGrade.accept(source, source.getGrade() == grade ? Grade.UNGRADED : grade);
					}
				});
				items.put(grade, item);
			}
		}
		bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == -1) {
					event.result = Messages.Header_grades;
				}
			}
		});
	}

	/** Shows the grade of a source; for none the strip is dimmed. */
	void show(Source shown) {
		source = shown;
		bar.setEnabled(shown != null);
		bar.setToolTipText(shown == null ? null : NLS.bind(Messages.Header_gradeOf, shown.getName()));
		items.forEach((grade, item) -> item.setSelection(shown != null && shown.getGrade() == grade));
	}
}
