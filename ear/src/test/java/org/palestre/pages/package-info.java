/** What holds for each page of the product, whatever it is about. */
package org.palestre.pages;
