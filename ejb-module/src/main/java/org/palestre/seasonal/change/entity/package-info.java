/** What is found again for changes of slots. */
package org.palestre.seasonal.change.entity;
