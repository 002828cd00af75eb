package org.assay.ui.fields;

import java.util.List;
import org.assay.model.Document;
import org.eclipse.emf.ecore.EObject;

/**
 * The fields of one thing of a case while the analyst changes them. Nothing reaches the case before {@link #keep()}. UI thread
 * only.
 */
public interface Form {

	/**
	 * Something that gives the form other fields, such as one more link of a chain.
	 *
	 * @param group heading of the fields that it stands under; empty for the end of the form
	 * @param label for people
	 * @param run   what it does to the form; its fields are asked for again after it
	 */
	record Step(String group, String label, Runnable run) {
	}

	/** What is changed. */
	EObject element();

	/** The document whose words its fields rest on. */
	Document document();

	/** What is done, such as "Correct the figure". */
	String title();

	/** The fields in order. */
	List<? extends FormField> fields();

	/** What gives it other fields. */
	List<Step> steps();

	/** Whether something differs from the case. */
	boolean isChanged();

	/** Changes the case in one step that can be undone; only when no field has a problem. */
	void keep();
}
