// No form here is sent anywhere: scripts hear its submit. A frame without
// `allow-forms` (many an LMS has one) keeps the browser from raising it, so it is
// raised here; a key that submits presses the same button.

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button?.type !== 'submit' || !button.form || event.defaultPrevented) return;
  event.preventDefault();
  button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: button }));
});
