/** What is searched for: the words of the search box and what they mean. */
package org.assay.search.query;
