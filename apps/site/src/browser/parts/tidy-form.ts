/** Leaves what was not filled in out of the address a form leads to; without scripts the server does the same. */
export function tidyForm(form: HTMLFormElement): void {
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, text] of [...formData]) if (text === "") formData.delete(name);
  });
}
