import pdf from 'pdfkit';
export const draw = pdf;
