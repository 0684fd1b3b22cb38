// The theme that the reader chose on another page of the same place. Without storage (some browsers give a file none) it holds for this one.
(() => {
  const key = 'speechkit-theme';
  const box = document.getElementById('theme');
  try {
    const choice = document.querySelector(`#theme input[value="${localStorage.getItem(key)}"]`);
    if (choice instanceof HTMLInputElement) choice.checked = true;
  } catch {}
  box?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    try {
      localStorage.setItem(key, target.value);
    } catch {}
  });
})();
